// Frozen: a released migration is never edited. It imports nothing of ours, so that a later change of the model cannot change it.

/** The first form of a workspace file. */
export const migration = {
  version: 10,
  statements: `
CREATE TABLE "city" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") <= 500),
  "officialName" TEXT CHECK (length("officialName") <= 500),
  "country" TEXT CHECK (length("country") <= 500),
  "region" TEXT CHECK (length("region") <= 500),
  "officialCode" TEXT CHECK (length("officialCode") <= 500),
  "population" INTEGER CHECK ("population" BETWEEN 0 AND 100000000),
  "foreignPopulation" INTEGER CHECK ("foreignPopulation" BETWEEN 0 AND 100000000),
  "groupName" TEXT CHECK (length("groupName") <= 500),
  "groupAct" TEXT CHECK (length("groupAct") <= 500),
  "departmentWord" TEXT CHECK (length("departmentWord") BETWEEN 1 AND 60),
  "letterhead" TEXT CHECK (length("letterhead") <= 200000),
  "accentColour" TEXT CHECK (length("accentColour") <= 500),
  "notes" TEXT CHECK (length("notes") <= 200000),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE TABLE "partnerCity" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") <= 500),
  "country" TEXT CHECK (length("country") <= 500),
  "languages" TEXT CHECK (length("languages") <= 500),
  "contactRole" TEXT CHECK (length("contactRole") <= 500),
  "cityId" TEXT CHECK (length("cityId") <= 500),
  "publicKey" TEXT CHECK (length("publicKey") <= 500),
  "keyState" TEXT CHECK (length("keyState") BETWEEN 1 AND 60),
  "keyConfirmedOn" TEXT CHECK ("keyConfirmedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "keyConfirmedBy" TEXT CHECK (length("keyConfirmedBy") <= 500),
  "currentBundle" TEXT REFERENCES "receivedBundle" (id) DEFERRABLE INITIALLY DEFERRED,
  "notes" TEXT CHECK (length("notes") <= 200000),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "partnerCityByCurrentBundle" ON "partnerCity" ("currentBundle");
CREATE TABLE "department" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") <= 500),
  "shortName" TEXT CHECK (length("shortName") <= 500),
  "responsibilities" TEXT CHECK (length("responsibilities") <= 200000),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE TABLE "member" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "role" TEXT NOT NULL CHECK (length("role") <= 500),
  "department" TEXT REFERENCES "department" (id) DEFERRABLE INITIALLY DEFERRED,
  "function" TEXT CHECK (length("function") BETWEEN 1 AND 60),
  "name" TEXT CHECK (length("name") <= 500),
  "email" TEXT CHECK (length("email") <= 500),
  "phone" TEXT CHECK (length("phone") <= 500),
  "appointmentAct" TEXT CHECK (length("appointmentAct") <= 500),
  "since" TEXT CHECK ("since" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "until" TEXT CHECK ("until" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "memberByDepartment" ON "member" ("department");
CREATE TABLE "stakeholder" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") <= 500),
  "acronym" TEXT CHECK (length("acronym") <= 500),
  "sector" TEXT CHECK (length("sector") BETWEEN 1 AND 60),
  "kind" TEXT CHECK (length("kind") BETWEEN 1 AND 60),
  "description" TEXT CHECK (length("description") <= 200000),
  "territory" TEXT CHECK (length("territory") <= 500),
  "targetCommunity" TEXT CHECK (length("targetCommunity") <= 500),
  "migrantLed" TEXT CHECK (length("migrantLed") BETWEEN 1 AND 60),
  "power" INTEGER CHECK ("power" BETWEEN 1 AND 5),
  "interest" INTEGER CHECK ("interest" BETWEEN 1 AND 5),
  "attitude" INTEGER CHECK ("attitude" BETWEEN -2 AND 2),
  "participation" TEXT CHECK (length("participation") BETWEEN 1 AND 60),
  "interestsAndNeeds" TEXT CHECK (length("interestsAndNeeds") <= 200000),
  "responsibleDepartment" TEXT REFERENCES "department" (id) DEFERRABLE INITIALLY DEFERRED,
  "website" TEXT CHECK (length("website") <= 500),
  "email" TEXT CHECK (length("email") <= 500),
  "phone" TEXT CHECK (length("phone") <= 500),
  "address" TEXT CHECK (length("address") <= 500),
  "notes" TEXT CHECK (length("notes") <= 200000),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "stakeholderByResponsibleDepartment" ON "stakeholder" ("responsibleDepartment");
CREATE TABLE "contactPerson" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "stakeholder" TEXT NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL CHECK (length("role") <= 500),
  "name" TEXT CHECK (length("name") <= 500),
  "email" TEXT CHECK (length("email") <= 500),
  "phone" TEXT CHECK (length("phone") <= 500),
  "legalBasis" TEXT CHECK (length("legalBasis") BETWEEN 1 AND 60),
  "source" TEXT CHECK (length("source") <= 500),
  "noticeDate" TEXT CHECK ("noticeDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "keepUntil" TEXT CHECK ("keepUntil" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "verifiedOn" TEXT CHECK ("verifiedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "contactPersonByStakeholder" ON "contactPerson" ("stakeholder");
CREATE TABLE "criterion" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "name" TEXT NOT NULL CHECK (length("name") <= 500),
  "question" TEXT CHECK (length("question") <= 200000),
  "weight" INTEGER CHECK ("weight" BETWEEN 0 AND 100),
  "direction" TEXT CHECK (length("direction") BETWEEN 1 AND 60),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE TABLE "priority" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "title" TEXT NOT NULL CHECK (length("title") <= 500),
  "need" TEXT CHECK (length("need") <= 200000),
  "description" TEXT CHECK (length("description") <= 200000),
  "targetGroup" TEXT CHECK (length("targetGroup") <= 500),
  "department" TEXT REFERENCES "department" (id) DEFERRABLE INITIALLY DEFERRED,
  "decision" TEXT CHECK (length("decision") BETWEEN 1 AND 60),
  "decisionReason" TEXT CHECK (length("decisionReason") <= 200000),
  "notes" TEXT CHECK (length("notes") <= 200000),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "priorityByDepartment" ON "priority" ("department");
CREATE TABLE "score" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "priority" TEXT NOT NULL REFERENCES "priority" (id) DEFERRABLE INITIALLY DEFERRED,
  "criterion" TEXT NOT NULL REFERENCES "criterion" (id) DEFERRABLE INITIALLY DEFERRED,
  "department" TEXT REFERENCES "department" (id) DEFERRABLE INITIALLY DEFERRED,
  "value" INTEGER NOT NULL CHECK ("value" BETWEEN 1 AND 5),
  "note" TEXT CHECK (length("note") <= 500),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "scoreByPriority" ON "score" ("priority");
CREATE INDEX "scoreByCriterion" ON "score" ("criterion");
CREATE INDEX "scoreByDepartment" ON "score" ("department");
CREATE TABLE "practice" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "title" TEXT NOT NULL CHECK (length("title") <= 500),
  "state" TEXT CHECK (length("state") BETWEEN 1 AND 60),
  "partnerCity" TEXT REFERENCES "partnerCity" (id) DEFERRABLE INITIALLY DEFERRED,
  "owner" TEXT CHECK (length("owner") <= 500),
  "theme" TEXT CHECK (length("theme") BETWEEN 1 AND 60),
  "cityRole" TEXT CHECK (length("cityRole") BETWEEN 1 AND 60),
  "startDate" TEXT CHECK ("startDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "endDate" TEXT CHECK ("endDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "regularService" TEXT CHECK (length("regularService") BETWEEN 1 AND 60),
  "residenceTerritory" TEXT CHECK (length("residenceTerritory") <= 500),
  "originTerritories" TEXT CHECK (length("originTerritories") <= 500),
  "summary" TEXT CHECK (length("summary") <= 200000),
  "context" TEXT CHECK (length("context") <= 200000),
  "objectives" TEXT CHECK (length("objectives") <= 200000),
  "targetGroups" TEXT CHECK (length("targetGroups") <= 200000),
  "actors" TEXT CHECK (length("actors") <= 200000),
  "activities" TEXT CHECK (length("activities") <= 200000),
  "resources" TEXT CHECK (length("resources") <= 200000),
  "results" TEXT CHECK (length("results") <= 200000),
  "evidence" INTEGER CHECK ("evidence" BETWEEN 1 AND 4),
  "lessons" TEXT CHECK (length("lessons") <= 200000),
  "preconditions" TEXT CHECK (length("preconditions") <= 200000),
  "coreElements" TEXT CHECK (length("coreElements") <= 200000),
  "adaptableElements" TEXT CHECK (length("adaptableElements") <= 200000),
  "replicationCost" TEXT CHECK (length("replicationCost") <= 500),
  "risks" TEXT CHECK (length("risks") <= 200000),
  "transnationalActors" TEXT CHECK (length("transnationalActors") <= 200000),
  "multiSector" TEXT CHECK (length("multiSector") <= 200000),
  "multiStakeholder" TEXT CHECK (length("multiStakeholder") <= 200000),
  "networking" TEXT CHECK (length("networking") <= 200000),
  "sustainability" TEXT CHECK (length("sustainability") <= 200000),
  "transferDecision" TEXT CHECK (length("transferDecision") BETWEEN 1 AND 60),
  "transferReason" TEXT CHECK (length("transferReason") <= 200000),
  "contactRole" TEXT CHECK (length("contactRole") <= 500),
  "website" TEXT CHECK (length("website") <= 500),
  "licence" TEXT CHECK (length("licence") BETWEEN 1 AND 60),
  "publicationConsent" TEXT CHECK (length("publicationConsent") BETWEEN 1 AND 60),
  "notes" TEXT CHECK (length("notes") <= 200000),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "practiceByPartnerCity" ON "practice" ("partnerCity");
CREATE TABLE "roadmap" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "title" TEXT NOT NULL CHECK (length("title") <= 500),
  "startDate" TEXT CHECK ("startDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "endDate" TEXT CHECK ("endDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "planningDocument" TEXT CHECK (length("planningDocument") <= 500),
  "summary" TEXT CHECK (length("summary") <= 200000),
  "context" TEXT CHECK (length("context") <= 200000),
  "vision" TEXT CHECK (length("vision") <= 200000),
  "governance" TEXT CHECK (length("governance") <= 200000),
  "monitoringSetUp" TEXT CHECK (length("monitoringSetUp") <= 200000),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE TABLE "axis" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "roadmap" TEXT NOT NULL REFERENCES "roadmap" (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT CHECK (length("code") <= 500),
  "title" TEXT NOT NULL CHECK (length("title") <= 500),
  "description" TEXT CHECK (length("description") <= 200000),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "axisByRoadmap" ON "axis" ("roadmap");
CREATE TABLE "objective" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "axis" TEXT NOT NULL REFERENCES "axis" (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT CHECK (length("code") <= 500),
  "title" TEXT NOT NULL CHECK (length("title") <= 500),
  "description" TEXT CHECK (length("description") <= 200000),
  "expectedResult" TEXT CHECK (length("expectedResult") <= 200000),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "objectiveByAxis" ON "objective" ("axis");
CREATE TABLE "action" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "objective" TEXT NOT NULL REFERENCES "objective" (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT CHECK (length("code") <= 500),
  "title" TEXT NOT NULL CHECK (length("title") <= 500),
  "description" TEXT CHECK (length("description") <= 200000),
  "leadDepartment" TEXT REFERENCES "department" (id) DEFERRABLE INITIALLY DEFERRED,
  "responsibleRole" TEXT CHECK (length("responsibleRole") <= 500),
  "status" TEXT CHECK (length("status") BETWEEN 1 AND 60),
  "startDate" TEXT CHECK ("startDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "endDate" TEXT CHECK ("endDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "targetGroup" TEXT CHECK (length("targetGroup") <= 500),
  "cityRole" TEXT CHECK (length("cityRole") BETWEEN 1 AND 60),
  "outputs" TEXT CHECK (length("outputs") <= 200000),
  "expectedResult" TEXT CHECK (length("expectedResult") <= 200000),
  "nextSteps" TEXT CHECK (length("nextSteps") <= 200000),
  "costs" TEXT CHECK (length("costs") BETWEEN 1 AND 60),
  "fundingStatus" TEXT CHECK (length("fundingStatus") BETWEEN 1 AND 60),
  "fundingProgramme" TEXT CHECK (length("fundingProgramme") <= 500),
  "projectCode" TEXT CHECK (length("projectCode") <= 500),
  "migrationMarker" INTEGER CHECK ("migrationMarker" BETWEEN 0 AND 2),
  "genderMarker" INTEGER CHECK ("genderMarker" BETWEEN 0 AND 2),
  "declaredLight" TEXT CHECK (length("declaredLight") BETWEEN 1 AND 60),
  "notes" TEXT CHECK (length("notes") <= 200000),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "actionByObjective" ON "action" ("objective");
CREATE INDEX "actionByLeadDepartment" ON "action" ("leadDepartment");
CREATE TABLE "actionPartner" (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = "action" || '~' || "stakeholder"),
  "action" TEXT NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  "stakeholder" TEXT NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT CHECK (length("role") BETWEEN 1 AND 60),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE UNIQUE INDEX "actionPartnerEnds" ON "actionPartner" ("action", "stakeholder");
CREATE INDEX "actionPartnerByStakeholder" ON "actionPartner" ("stakeholder");
CREATE TABLE "actionDepartment" (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = "action" || '~' || "department"),
  "action" TEXT NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  "department" TEXT NOT NULL REFERENCES "department" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT CHECK (length("role") BETWEEN 1 AND 60),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE UNIQUE INDEX "actionDepartmentEnds" ON "actionDepartment" ("action", "department");
CREATE INDEX "actionDepartmentByDepartment" ON "actionDepartment" ("department");
CREATE TABLE "actionPriority" (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = "action" || '~' || "priority"),
  "action" TEXT NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  "priority" TEXT NOT NULL REFERENCES "priority" (id) DEFERRABLE INITIALLY DEFERRED,
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE UNIQUE INDEX "actionPriorityEnds" ON "actionPriority" ("action", "priority");
CREATE INDEX "actionPriorityByPriority" ON "actionPriority" ("priority");
CREATE TABLE "actionPractice" (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = "action" || '~' || "practice"),
  "action" TEXT NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  "practice" TEXT NOT NULL REFERENCES "practice" (id) DEFERRABLE INITIALLY DEFERRED,
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE UNIQUE INDEX "actionPracticeEnds" ON "actionPractice" ("action", "practice");
CREATE INDEX "actionPracticeByPractice" ON "actionPractice" ("practice");
CREATE TABLE "milestone" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "action" TEXT NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL CHECK (length("title") <= 500),
  "dueDate" TEXT CHECK ("dueDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "doneDate" TEXT CHECK ("doneDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "evidence" TEXT CHECK (length("evidence") <= 200000),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "milestoneByAction" ON "milestone" ("action");
CREATE TABLE "budgetLine" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "action" TEXT NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  "label" TEXT NOT NULL CHECK (length("label") <= 500),
  "year" INTEGER CHECK ("year" BETWEEN 1990 AND 2100),
  "amount" TEXT CHECK ("amount" GLOB '*[0-9] [A-Z][A-Z][A-Z]'),
  "source" TEXT CHECK (length("source") <= 500),
  "fundingType" TEXT CHECK (length("fundingType") BETWEEN 1 AND 60),
  "fundingStatus" TEXT CHECK (length("fundingStatus") BETWEEN 1 AND 60),
  "budgetCode" TEXT CHECK (length("budgetCode") <= 500),
  "expenditure" TEXT CHECK (length("expenditure") BETWEEN 1 AND 60),
  "projectCode" TEXT CHECK (length("projectCode") <= 500),
  "tenderCode" TEXT CHECK (length("tenderCode") <= 500),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "budgetLineByAction" ON "budgetLine" ("action");
CREATE TABLE "alignment" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "action" TEXT NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  "framework" TEXT NOT NULL CHECK (length("framework") BETWEEN 1 AND 60),
  "code" TEXT NOT NULL CHECK (length("code") <= 500),
  "label" TEXT CHECK (length("label") <= 500),
  "rank" TEXT CHECK (length("rank") BETWEEN 1 AND 60),
  "justification" TEXT CHECK (length("justification") <= 200000),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "alignmentByAction" ON "alignment" ("action");
CREATE TABLE "indicator" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "action" TEXT REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  "objective" TEXT REFERENCES "objective" (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT CHECK (length("code") <= 500),
  "title" TEXT NOT NULL CHECK (length("title") <= 500),
  "definition" TEXT CHECK (length("definition") <= 200000),
  "level" TEXT CHECK (length("level") BETWEEN 1 AND 60),
  "measure" TEXT CHECK (length("measure") BETWEEN 1 AND 60),
  "unit" TEXT CHECK (length("unit") <= 500),
  "countsPersons" TEXT CHECK (length("countsPersons") BETWEEN 1 AND 60),
  "direction" TEXT CHECK (length("direction") BETWEEN 1 AND 60),
  "baselineValue" REAL,
  "baselineDate" TEXT CHECK ("baselineDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "targetValue" REAL,
  "targetDate" TEXT CHECK ("targetDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "source" TEXT CHECK (length("source") <= 500),
  "method" TEXT CHECK (length("method") <= 200000),
  "frequency" TEXT CHECK (length("frequency") BETWEEN 1 AND 60),
  "responsibleDepartment" TEXT REFERENCES "department" (id) DEFERRABLE INITIALLY DEFERRED,
  "limitations" TEXT CHECK (length("limitations") <= 200000),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "indicatorByAction" ON "indicator" ("action");
CREATE INDEX "indicatorByObjective" ON "indicator" ("objective");
CREATE INDEX "indicatorByResponsibleDepartment" ON "indicator" ("responsibleDepartment");
CREATE TABLE "measurement" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "indicator" TEXT NOT NULL REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL CHECK ("date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "value" REAL NOT NULL,
  "source" TEXT CHECK (length("source") <= 500),
  "reliability" TEXT CHECK (length("reliability") BETWEEN 1 AND 60),
  "note" TEXT CHECK (length("note") <= 200000),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "measurementByIndicator" ON "measurement" ("indicator");
CREATE TABLE "attachment" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "ownerType" TEXT NOT NULL CHECK (length("ownerType") <= 500),
  "ownerId" TEXT NOT NULL CHECK (length("ownerId") <= 500),
  "fileName" TEXT NOT NULL CHECK (length("fileName") <= 500),
  "description" TEXT CHECK (length("description") <= 500),
  "mediaType" TEXT NOT NULL CHECK (length("mediaType") <= 500),
  "size" INTEGER NOT NULL CHECK ("size" BETWEEN 0 AND 20971520),
  "sha256" TEXT NOT NULL CHECK (length("sha256") = 64),
  "share" TEXT CHECK (length("share") BETWEEN 1 AND 60),
  "position" TEXT CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE TABLE "sealedVersion" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "title" TEXT NOT NULL CHECK (length("title") <= 500),
  "occasion" TEXT CHECK (length("occasion") BETWEEN 1 AND 60),
  "roadmap" TEXT REFERENCES "roadmap" (id) DEFERRABLE INITIALLY DEFERRED,
  "body" TEXT CHECK (length("body") <= 500),
  "actNumber" TEXT CHECK (length("actNumber") <= 500),
  "actDate" TEXT CHECK ("actDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "note" TEXT CHECK (length("note") <= 200000),
  "sealedOn" TEXT CHECK ("sealedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "recordCount" INTEGER CHECK ("recordCount" BETWEEN 0 AND 10000000),
  "format" INTEGER CHECK ("format" BETWEEN 1 AND 1000),
  "content" TEXT NOT NULL CHECK (length("content") = 64),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "sealedVersionByRoadmap" ON "sealedVersion" ("roadmap");
CREATE TABLE "receivedBundle" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "partnerCity" TEXT NOT NULL REFERENCES "partnerCity" (id) DEFERRABLE INITIALLY DEFERRED,
  "bundleId" TEXT NOT NULL CHECK (length("bundleId") = 64),
  "packageHash" TEXT NOT NULL CHECK (length("packageHash") = 64),
  "sequence" INTEGER NOT NULL CHECK ("sequence" BETWEEN 1 AND 1000000000),
  "audience" TEXT CHECK (length("audience") <= 500),
  "licence" TEXT CHECK (length("licence") <= 500),
  "createdAt" TEXT CHECK (length("createdAt") <= 500),
  "recordCount" INTEGER CHECK ("recordCount" BETWEEN 0 AND 10000000),
  "trust" TEXT CHECK (length("trust") BETWEEN 1 AND 60),
  "publicKey" TEXT CHECK (length("publicKey") <= 500),
  "header" TEXT NOT NULL CHECK (length("header") = 64),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "receivedBundleByPartnerCity" ON "receivedBundle" ("partnerCity");
CREATE TABLE "sentBundle" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  "bundleId" TEXT NOT NULL CHECK (length("bundleId") = 64),
  "packageHash" TEXT NOT NULL CHECK (length("packageHash") = 64),
  "sequence" INTEGER NOT NULL CHECK ("sequence" BETWEEN 1 AND 1000000000),
  "audience" TEXT CHECK (length("audience") BETWEEN 1 AND 60),
  "recipient" TEXT REFERENCES "partnerCity" (id) DEFERRABLE INITIALLY DEFERRED,
  "selection" TEXT CHECK (length("selection") <= 500),
  "createdAt" TEXT CHECK (length("createdAt") <= 500),
  "recordCount" INTEGER CHECK ("recordCount" BETWEEN 0 AND 10000000),
  "withheldCount" INTEGER CHECK ("withheldCount" BETWEEN 0 AND 100000000),
  "header" TEXT NOT NULL CHECK (length("header") = 64),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "sentBundleByRecipient" ON "sentBundle" ("recipient");
CREATE TABLE "workspace" (
  "only" INTEGER PRIMARY KEY CHECK ("only" = 1),
  "id" TEXT NOT NULL CHECK (length("id") = 36),
  "createdAt" TEXT NOT NULL,
  "language" TEXT NOT NULL CHECK ("language" IN ('it', 'en', 'fr', 'ar')),
  "signingKey" BLOB NOT NULL,
  "foldVersion" INTEGER NOT NULL
) STRICT;
CREATE TABLE "transaction" (
  "stamp" TEXT PRIMARY KEY NOT NULL CHECK (length("stamp") = 42),
  "author" TEXT,
  "label" TEXT NOT NULL CHECK (length("label") <= 500),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('edit', 'import', 'exchange', 'merge', 'undo', 'migrate')),
  "undoes" TEXT,
  "seen" TEXT NOT NULL CHECK (json_valid("seen")),
  "reason" TEXT CHECK (length("reason") <= 200000)
) STRICT, WITHOUT ROWID;
CREATE INDEX "transactionByUndoes" ON "transaction" ("undoes") WHERE "undoes" IS NOT NULL;
CREATE TABLE "change" (
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "stamp" TEXT NOT NULL REFERENCES "transaction" ("stamp") DEFERRABLE INITIALLY DEFERRED,
  "before" TEXT CHECK ("before" IS NULL OR json_valid("before")),
  "after" TEXT CHECK ("after" IS NULL OR json_valid("after")),
  PRIMARY KEY ("id", "type", "field", "stamp")
) STRICT, WITHOUT ROWID;
CREATE INDEX "changeByStamp" ON "change" ("stamp");
CREATE TABLE "device" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "lastStamp" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "tableHash" (
  "table" TEXT PRIMARY KEY NOT NULL,
  "count" INTEGER NOT NULL,
  "xor" BLOB NOT NULL CHECK (length("xor") = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE "translation" (
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "language" TEXT NOT NULL CHECK ("language" IN ('it', 'en', 'fr', 'ar')),
  "text" TEXT NOT NULL CHECK (length("text") <= 200000),
  "original" TEXT,
  "rowHash" BLOB NOT NULL CHECK (length("rowHash") = 32),
  PRIMARY KEY ("id", "type", "field", "language")
) STRICT, WITHOUT ROWID;
CREATE TABLE "blob" (
  "sha256" TEXT PRIMARY KEY NOT NULL CHECK (length("sha256") = 64),
  "size" INTEGER NOT NULL CHECK ("size" >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE "blobChunk" (
  "sha256" TEXT NOT NULL REFERENCES "blob" ("sha256") DEFERRABLE INITIALLY DEFERRED,
  "part" INTEGER NOT NULL CHECK ("part" >= 0),
  "bytes" BLOB NOT NULL CHECK (length("bytes") <= 1048576),
  PRIMARY KEY ("sha256", "part")
) STRICT;
CREATE TABLE "receivedRecord" (
  "bundle" TEXT NOT NULL REFERENCES "receivedBundle" ("id") DEFERRABLE INITIALLY DEFERRED,
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "title" TEXT,
  "json" TEXT NOT NULL CHECK (json_valid("json")),
  PRIMARY KEY ("bundle", "type", "id")
) STRICT, WITHOUT ROWID;
CREATE TABLE "searchText" (
  "row" INTEGER PRIMARY KEY,
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  UNIQUE ("id", "type")
) STRICT;
CREATE VIRTUAL TABLE "searchIndex" USING fts5 (
  "title", "body", content = 'searchText', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
`
} as const
