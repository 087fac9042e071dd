/** The tables that the store keeps besides those of records, in the order of their making. Conditions bear names, as in record-tables.ts. */
export const OWN_TABLES: readonly string[] = [
  `CREATE TABLE "workspace" (
  "only" INTEGER PRIMARY KEY CONSTRAINT "onlyCheck" CHECK ("only" = 1),
  "id" TEXT NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "createdAt" TEXT NOT NULL,
  "language" TEXT NOT NULL CONSTRAINT "languageCheck" CHECK ("language" IN ('it', 'en', 'fr', 'ar')),
  "signingKey" BLOB NOT NULL,
  "foldVersion" INTEGER NOT NULL
) STRICT`,
  `CREATE TABLE "transaction" (
  "row" INTEGER PRIMARY KEY,
  "stamp" TEXT NOT NULL UNIQUE CONSTRAINT "stampCheck" CHECK (length("stamp") = 42),
  "author" TEXT,
  "label" TEXT NOT NULL CONSTRAINT "labelCheck" CHECK (length("label") <= 500),
  "kind" TEXT NOT NULL CONSTRAINT "kindCheck" CHECK ("kind" IN ('edit', 'import', 'exchange', 'merge', 'undo', 'redo', 'migrate')),
  "undoes" TEXT,
  "seen" TEXT NOT NULL CONSTRAINT "seenCheck" CHECK (json_valid("seen")),
  "reason" TEXT CONSTRAINT "reasonCheck" CHECK (length("reason") <= 200000)
) STRICT`,
  `CREATE INDEX "transactionByUndoes" ON "transaction" ("undoes") WHERE "undoes" IS NOT NULL`,
  // Rows name their transaction by its number in this file, which no hash and no bundle knows: a stamp takes 42 bytes.
  `CREATE TABLE "changeRow" (
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "transaction" INTEGER NOT NULL REFERENCES "transaction" ("row") DEFERRABLE INITIALLY DEFERRED,
  "before" TEXT CONSTRAINT "beforeCheck" CHECK ("before" IS NULL OR json_valid("before")),
  "after" TEXT CONSTRAINT "afterCheck" CHECK ("after" IS NULL OR json_valid("after"))
) STRICT`,
  `CREATE UNIQUE INDEX "changeRowByCell" ON "changeRow" ("type", "id", "field", "transaction")`,
  `CREATE INDEX "changeRowByTransaction" ON "changeRow" ("transaction")`,
  `CREATE VIEW "change" AS SELECT c."type", c."id", c."field", t."stamp", c."before", c."after"
  FROM "changeRow" AS c JOIN "transaction" AS t ON t."row" = c."transaction"`,
  `CREATE TABLE "device" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "lastStamp" TEXT NOT NULL
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "tableHash" (
  "table" TEXT PRIMARY KEY NOT NULL,
  "count" INTEGER NOT NULL,
  "xor" BLOB NOT NULL CONSTRAINT "xorCheck" CHECK (length("xor") = 32)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "translation" (
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "language" TEXT NOT NULL CONSTRAINT "languageCheck" CHECK ("language" IN ('it', 'en', 'fr', 'ar')),
  "text" TEXT NOT NULL CONSTRAINT "textCheck" CHECK (length("text") <= 200000),
  "original" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32),
  PRIMARY KEY ("type", "id", "field", "language")
) STRICT, WITHOUT ROWID`,
  // Numbers keep their type, texts theirs.
  `CREATE TABLE "ownValue" (
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "field" TEXT NOT NULL CONSTRAINT "fieldCheck" CHECK ("field" GLOB 'own*' AND length("field") = 35),
  "value" ANY NOT NULL CONSTRAINT "valueCheck" CHECK (typeof("value") IN ('text', 'integer', 'real') AND length("value") <= 200000),
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32),
  PRIMARY KEY ("type", "id", "field")
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "blob" (
  "sha256" TEXT PRIMARY KEY NOT NULL CONSTRAINT "sha256Check" CHECK (length("sha256") = 64),
  "size" INTEGER NOT NULL CONSTRAINT "sizeCheck" CHECK ("size" >= 0)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "blobChunk" (
  "sha256" TEXT NOT NULL REFERENCES "blob" ("sha256") DEFERRABLE INITIALLY DEFERRED,
  "part" INTEGER NOT NULL CONSTRAINT "partCheck" CHECK ("part" >= 0),
  "bytes" BLOB NOT NULL CONSTRAINT "bytesCheck" CHECK (length("bytes") <= 1048576),
  PRIMARY KEY ("sha256", "part")
) STRICT`,
  `CREATE TABLE "receivedRecord" (
  "bundle" TEXT NOT NULL REFERENCES "receivedBundle" ("id") DEFERRABLE INITIALLY DEFERRED,
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "title" TEXT,
  "json" TEXT NOT NULL CONSTRAINT "jsonCheck" CHECK (json_valid("json")),
  PRIMARY KEY ("bundle", "type", "id")
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "sealedLine" (
  "sha256" TEXT PRIMARY KEY NOT NULL CONSTRAINT "sha256Check" CHECK (length("sha256") = 64),
  "line" TEXT NOT NULL CONSTRAINT "lineCheck" CHECK (json_valid("line"))
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "searchText" (
  "row" INTEGER PRIMARY KEY,
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  UNIQUE ("id", "type")
) STRICT`,
  `CREATE VIRTUAL TABLE "searchIndex" USING fts5 (
  "code", "title", "body", content = 'searchText', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
)`
]
