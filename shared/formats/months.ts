/** Names of the twelve months, in full and as a table has room for them. */
export type MonthNames = { readonly long: readonly string[]; readonly short: readonly string[] }

const split = (names: string): readonly string[] => names.split(',')

const named = (long: string, short = long): MonthNames => ({ long: split(long), short: split(short) })

/** Arabic has four families of names besides the one of the Nile and the Gulf; none is shortened. */
export const MONTHS = {
  italian: named(
    'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre',
    'gen,feb,mar,apr,mag,giu,lug,ago,set,ott,nov,dic'
  ),
  english: named(
    'January,February,March,April,May,June,July,August,September,October,November,December',
    'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'
  ),
  french: named(
    'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre',
    'janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.'
  ),
  arabic: named('يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر'),
  tunisian: named('جانفي,فيفري,مارس,أفريل,ماي,جوان,جويلية,أوت,سبتمبر,أكتوبر,نوفمبر,ديسمبر'),
  moroccan: named('يناير,فبراير,مارس,أبريل,ماي,يونيو,يوليوز,غشت,شتنبر,أكتوبر,نونبر,دجنبر'),
  mauritanian: named('يناير,فبراير,مارس,إبريل,مايو,يونيو,يوليو,أغشت,شتمبر,أكتوبر,نوفمبر,دجمبر'),
  levant: named('كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول')
} as const satisfies Readonly<Record<string, MonthNames>>
