/** Open licences that a city can choose for what it sends. Kept as codes; outside they are told by their SPDX identifiers. */
export const LICENCE_CODES = ['ccBy4', 'ccBySa4', 'cc0', 'eupl12', 'etalab2', 'odbl1'] as const
export type LicenceCode = (typeof LICENCE_CODES)[number]

export type Licence = {
  /** Identifier of the SPDX list: what headers and data packages carry. */
  readonly spdx: string
  /** The proper name, the same in every language. */
  readonly name: string
  /** Where its text stands. */
  readonly path: string
}

export const LICENCES: Readonly<Record<LicenceCode, Licence>> = {
  ccBy4: { spdx: 'CC-BY-4.0', name: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  ccBySa4: {
    spdx: 'CC-BY-SA-4.0',
    name: 'CC BY-SA 4.0',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/'
  },
  cc0: { spdx: 'CC0-1.0', name: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  eupl12: { spdx: 'EUPL-1.2', name: 'EUPL 1.2', path: 'https://eupl.eu/1.2/en/' },
  etalab2: {
    spdx: 'etalab-2.0',
    name: 'Licence Ouverte 2.0',
    path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'
  },
  odbl1: { spdx: 'ODbL-1.0', name: 'ODbL 1.0', path: 'https://opendatacommons.org/licenses/odbl/1-0/' }
}

const isCode = (code: unknown): code is LicenceCode => LICENCE_CODES.some(known => known === code)

/** The licence of a code as a field holds it; null: none is stated. */
export const licenceOfCode = (code: unknown): Licence | null => (isCode(code) ? LICENCES[code] : null)

/** How people call the licence that a bundle names; one that is not ours stays as it is. */
export const licenceName = (spdx: string): string =>
  Object.values(LICENCES).find(licence => licence.spdx === spdx)?.name ?? spdx
