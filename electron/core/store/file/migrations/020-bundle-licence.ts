/** The licence under which a city's bundles go out. */
export const migration = {
  version: 20,
  statements: `
ALTER TABLE "city" ADD COLUMN "bundleLicence" TEXT CHECK (length("bundleLicence") BETWEEN 1 AND 60);
`
} as const
