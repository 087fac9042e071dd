import { licenceName } from '#shared/model/licences.ts'
import { readBundleFile } from '../../core/bundles/files.ts'
import { inspectBundle } from '../../core/bundles/import/inspect.ts'
import { factsOf } from '../../core/bundles/import/preview.ts'
import type { Command } from '../command.ts'
import { countLines } from '../counts.ts'

/**
 * `inspect BUNDLE`: checks everything that can be checked without a workspace, and says what is in it.
 * JSON: file, size (bytes), format, bundleId, packageHash, city {id, name, country}, fingerprint, publicKey (base64), series, sequence, previous,
 * supersedes, recipient, createdAt, audience, licence, language, languages, newerFormat, counts {type: n}, records, withdrawn, withheld,
 * attachments, files [names below bundle/].
 * Codes: BUNDLE_MISSING, BUNDLE_NOT_A_BUNDLE, BUNDLE_TOO_LARGE, BUNDLE_DAMAGED, BUNDLE_CHANGED, BUNDLE_NEWER, BUNDLE_INVALID {file, line,
 * field, rule}.
 */
export const inspect: Command = {
  name: 'inspect',
  positional: '<bundle>',
  options: [],
  async run(around, [source = '']) {
    const bytes = await readBundleFile(source)
    const bundle = await inspectBundle(bytes)
    const { header } = bundle
    const facts = factsOf(bundle)
    const withdrawn = bundle.records.filter(record => record.withdrawn).length
    return {
      json: {
        file: source,
        size: bytes.length,
        format: header.format,
        ...facts,
        publicKey: Buffer.from(bundle.publicKey).toString('base64'),
        previous: header.previous,
        supersedes: header.supersedes,
        recipient: header.recipient,
        records: bundle.records.length - withdrawn,
        withdrawn,
        attachments: bundle.attachments.size,
        files: [...bundle.entries.keys()]
      },
      lines: [
        around.t('cli.bundle.of', {
          city: header.city.name,
          sequence: header.sequence,
          date: header.createdAt.slice(0, 10)
        }),
        around.t('cli.bundle.fingerprint', { fingerprint: bundle.fingerprint }),
        facts.licence === ''
          ? around.t('bundle.noLicence')
          : around.t('bundle.licence', { licence: licenceName(facts.licence) }),
        ...countLines(around.t, facts.counts),
        around.t('cli.bundle.withheld', { count: facts.withheld })
      ]
    }
  }
}
