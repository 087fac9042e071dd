/** Words that name a program that writes files, and nobody. */
const PROGRAMS = new Set(
  `abbyy acroform acrobat adobe antenna antennahouse apache applewebkit aspose autocad autodesk bullzip cairo calc canva chrome chromium
  coreldraw cutepdf dompdf dopdf draw edge evince excel filenet fineprint finereader firefox fop foxit fpdf gecko ghostscript gimp gotenberg
  gpl hyperref ilovepdf illustrator impress indesign inkscape itext jaspersoft jasperreports keynote khtml latex libreoffice lualatex microsoft
  mozilla mpdf mupdf novapdf nuance omnipage onlyoffice onenote openhtmltopdf openoffice outlook paperport pdf24 pdfcreator pdfkit pdflatex
  pdfmaker pdfsam pdfsharp pdftex pdfxchange pdftk photoshop powerpoint primopdf pscript5 puppeteer quarkxpress quartz quartzpdfcontext
  readiris reportlab safari scribus skia smallpdf softmaker tcpdf tex textmaker tinypdf visio weasyprint wkhtmltopdf wps writer xchange xelatex`.split(
    /\s+/
  )
)

/** Makers of copiers and scanners: some are surnames, so they count with a model's number or a scanner's word beside them alone. */
const DEVICES = new Set(
  `brother canon canoscan develop epson fujifilm fujitsu hp ineo kodak konica kyocera laserjet lexmark minolta multifunction oki olivetti panasonic
  ricoh samsung scansnap sharp taskalfa toshiba triumph utax workcentre xerox bizhub imagerunner`.split(/\s+/)
)
const SCANNING = new Set(
  'scan scanner scanning scansione numérisation numerisation numériseur capture mfp copier ماسح'.split(' ')
)

/** Words that stand beside the name of a program or a device, and say nothing of who used it. */
const BESIDE = new Set(
  `a adobe adv all and android apple beta bit build by cc cloud community corporation creative dc de desktop dll document edition editor engine
  enterprise esr evo export exporter for format free from für gnu google docs renderer sheets slides home html inc intel ios ipados ir like linux
  library ltd ltsc mac macintosh macos microsystem microsystems mp mso n nt numbers office online ooo or os output package pages para paper pdf
  pdfcontext per personal plug plugin port pour prince print printer printing pro professional project publisher reader release reports rev
  revision server service smart software solutions standard studio suite system systems the to trial ubuntu unregistered utility ver version
  web win windows with word workstation x x64 x86 لـ ل`.split(/\s+/)
)

/** A number of a version, a year, a model. */
const NUMBER = /^(?:\p{L}{0,3}\d[\p{L}\d]{0,12})$/u

/** What stands for word processors by its plain name alone. */
const PLAIN = /^(?:word|pages|numbers|prince|google (?:docs|sheets|slides))$/

/** Says whether a text is nothing but the name of a known program, or of a scanner, with its version: it tells of no person. */
export const isProgram = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []
  if (PLAIN.test(words.filter(word => !NUMBER.test(word)).join(' '))) return true
  const has = (names: ReadonlySet<string>) => words.some(word => names.has(word))
  const isKnown = (word: string) =>
    NUMBER.test(word) || [PROGRAMS, DEVICES, SCANNING, BESIDE].some(names => names.has(word))
  const isDevice = has(DEVICES) && (has(SCANNING) || words.some(word => NUMBER.test(word)))
  return words.every(isKnown) && (has(PROGRAMS) || isDevice)
}
