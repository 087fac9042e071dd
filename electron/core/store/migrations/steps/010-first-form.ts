// Printed by `npm run print:migration`; frozen once a version has gone out with it. It imports nothing of ours, so that a later change
// of the model cannot change it.
export const migration = {
  version: 10,
  statements: `
CREATE TABLE "city" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "name" TEXT NOT NULL CONSTRAINT "nameCheck" CHECK (length("name") <= 500),
  "officialName" TEXT CONSTRAINT "officialNameCheck" CHECK (length("officialName") <= 500),
  "country" TEXT CONSTRAINT "countryCheck" CHECK (length("country") <= 500),
  "region" TEXT CONSTRAINT "regionCheck" CHECK (length("region") <= 500),
  "officialCode" TEXT CONSTRAINT "officialCodeCheck" CHECK (length("officialCode") <= 500),
  "population" INTEGER CONSTRAINT "populationCheck" CHECK ("population" BETWEEN 0 AND 100000000),
  "foreignPopulation" INTEGER CONSTRAINT "foreignPopulationCheck" CHECK ("foreignPopulation" BETWEEN 0 AND 100000000),
  "mode" TEXT CONSTRAINT "modeCheck" CHECK (length("mode") BETWEEN 1 AND 60),
  "groupName" TEXT CONSTRAINT "groupNameCheck" CHECK (length("groupName") <= 500),
  "groupAct" TEXT CONSTRAINT "groupActCheck" CHECK (length("groupAct") <= 500),
  "departmentWord" TEXT CONSTRAINT "departmentWordCheck" CHECK (length("departmentWord") BETWEEN 1 AND 60),
  "letterhead" TEXT CONSTRAINT "letterheadCheck" CHECK (length("letterhead") <= 200000),
  "accentColour" TEXT CONSTRAINT "accentColourCheck" CHECK (length("accentColour") <= 500),
  "bundleLicence" TEXT CONSTRAINT "bundleLicenceCheck" CHECK (length("bundleLicence") BETWEEN 1 AND 60),
  "notes" TEXT CONSTRAINT "notesCheck" CHECK (length("notes") <= 200000),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE TABLE "partnerCity" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "name" TEXT NOT NULL CONSTRAINT "nameCheck" CHECK (length("name") <= 500),
  "country" TEXT CONSTRAINT "countryCheck" CHECK (length("country") <= 500),
  "languages" TEXT CONSTRAINT "languagesCheck" CHECK (length("languages") <= 500),
  "contactRole" TEXT CONSTRAINT "contactRoleCheck" CHECK (length("contactRole") <= 500),
  "cityId" TEXT CONSTRAINT "cityIdCheck" CHECK (length("cityId") <= 500),
  "publicKey" TEXT CONSTRAINT "publicKeyCheck" CHECK (length("publicKey") <= 500),
  "keyState" TEXT CONSTRAINT "keyStateCheck" CHECK (length("keyState") BETWEEN 1 AND 60),
  "keyConfirmedOn" TEXT CONSTRAINT "keyConfirmedOnCheck" CHECK ("keyConfirmedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "keyConfirmedBy" TEXT CONSTRAINT "keyConfirmedByCheck" CHECK (length("keyConfirmedBy") <= 500),
  "currentBundle" TEXT REFERENCES "receivedBundle" ("id") DEFERRABLE INITIALLY DEFERRED,
  "notes" TEXT CONSTRAINT "notesCheck" CHECK (length("notes") <= 200000),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "partnerCityByCurrentBundle" ON "partnerCity" ("currentBundle");
CREATE TABLE "department" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "name" TEXT NOT NULL CONSTRAINT "nameCheck" CHECK (length("name") <= 500),
  "shortName" TEXT CONSTRAINT "shortNameCheck" CHECK (length("shortName") <= 500),
  "responsibilities" TEXT CONSTRAINT "responsibilitiesCheck" CHECK (length("responsibilities") <= 200000),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE TABLE "member" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "role" TEXT NOT NULL CONSTRAINT "roleCheck" CHECK (length("role") <= 500),
  "department" TEXT REFERENCES "department" ("id") DEFERRABLE INITIALLY DEFERRED,
  "function" TEXT CONSTRAINT "functionCheck" CHECK (length("function") BETWEEN 1 AND 60),
  "name" TEXT CONSTRAINT "nameCheck" CHECK (length("name") <= 500),
  "email" TEXT CONSTRAINT "emailCheck" CHECK (length("email") <= 500),
  "phone" TEXT CONSTRAINT "phoneCheck" CHECK (length("phone") <= 500),
  "appointmentAct" TEXT CONSTRAINT "appointmentActCheck" CHECK (length("appointmentAct") <= 500),
  "since" TEXT CONSTRAINT "sinceCheck" CHECK ("since" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "until" TEXT CONSTRAINT "untilCheck" CHECK ("until" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "memberByDepartment" ON "member" ("department");
CREATE TABLE "stakeholder" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "name" TEXT NOT NULL CONSTRAINT "nameCheck" CHECK (length("name") <= 500),
  "acronym" TEXT CONSTRAINT "acronymCheck" CHECK (length("acronym") <= 500),
  "sector" TEXT CONSTRAINT "sectorCheck" CHECK (length("sector") BETWEEN 1 AND 60),
  "kind" TEXT CONSTRAINT "kindCheck" CHECK (length("kind") BETWEEN 1 AND 60),
  "description" TEXT CONSTRAINT "descriptionCheck" CHECK (length("description") <= 200000),
  "territory" TEXT CONSTRAINT "territoryCheck" CHECK (length("territory") <= 500),
  "targetCommunity" TEXT CONSTRAINT "targetCommunityCheck" CHECK (length("targetCommunity") <= 500),
  "migrantLed" TEXT CONSTRAINT "migrantLedCheck" CHECK (length("migrantLed") BETWEEN 1 AND 60),
  "power" INTEGER CONSTRAINT "powerCheck" CHECK ("power" BETWEEN 1 AND 5),
  "interest" INTEGER CONSTRAINT "interestCheck" CHECK ("interest" BETWEEN 1 AND 5),
  "attitude" INTEGER CONSTRAINT "attitudeCheck" CHECK ("attitude" BETWEEN -2 AND 2),
  "participation" TEXT CONSTRAINT "participationCheck" CHECK (length("participation") BETWEEN 1 AND 60),
  "interestsAndNeeds" TEXT CONSTRAINT "interestsAndNeedsCheck" CHECK (length("interestsAndNeeds") <= 200000),
  "responsibleDepartment" TEXT REFERENCES "department" ("id") DEFERRABLE INITIALLY DEFERRED,
  "website" TEXT CONSTRAINT "websiteCheck" CHECK (length("website") <= 500),
  "email" TEXT CONSTRAINT "emailCheck" CHECK (length("email") <= 500),
  "phone" TEXT CONSTRAINT "phoneCheck" CHECK (length("phone") <= 500),
  "address" TEXT CONSTRAINT "addressCheck" CHECK (length("address") <= 500),
  "notes" TEXT CONSTRAINT "notesCheck" CHECK (length("notes") <= 200000),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "stakeholderByResponsibleDepartment" ON "stakeholder" ("responsibleDepartment");
CREATE TABLE "contactPerson" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "stakeholder" TEXT NOT NULL REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL CONSTRAINT "roleCheck" CHECK (length("role") <= 500),
  "name" TEXT CONSTRAINT "nameCheck" CHECK (length("name") <= 500),
  "email" TEXT CONSTRAINT "emailCheck" CHECK (length("email") <= 500),
  "phone" TEXT CONSTRAINT "phoneCheck" CHECK (length("phone") <= 500),
  "legalBasis" TEXT CONSTRAINT "legalBasisCheck" CHECK (length("legalBasis") BETWEEN 1 AND 60),
  "source" TEXT CONSTRAINT "sourceCheck" CHECK (length("source") <= 500),
  "noticeDate" TEXT CONSTRAINT "noticeDateCheck" CHECK ("noticeDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "keepUntil" TEXT CONSTRAINT "keepUntilCheck" CHECK ("keepUntil" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "verifiedOn" TEXT CONSTRAINT "verifiedOnCheck" CHECK ("verifiedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "contactPersonByStakeholder" ON "contactPerson" ("stakeholder");
CREATE TABLE "criterion" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "name" TEXT NOT NULL CONSTRAINT "nameCheck" CHECK (length("name") <= 500),
  "question" TEXT CONSTRAINT "questionCheck" CHECK (length("question") <= 200000),
  "weight" INTEGER CONSTRAINT "weightCheck" CHECK ("weight" BETWEEN 0 AND 100),
  "direction" TEXT CONSTRAINT "directionCheck" CHECK (length("direction") BETWEEN 1 AND 60),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE TABLE "priority" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "title" TEXT NOT NULL CONSTRAINT "titleCheck" CHECK (length("title") <= 500),
  "need" TEXT CONSTRAINT "needCheck" CHECK (length("need") <= 200000),
  "description" TEXT CONSTRAINT "descriptionCheck" CHECK (length("description") <= 200000),
  "targetGroup" TEXT CONSTRAINT "targetGroupCheck" CHECK (length("targetGroup") <= 500),
  "department" TEXT REFERENCES "department" ("id") DEFERRABLE INITIALLY DEFERRED,
  "decision" TEXT CONSTRAINT "decisionCheck" CHECK (length("decision") BETWEEN 1 AND 60),
  "decisionReason" TEXT CONSTRAINT "decisionReasonCheck" CHECK (length("decisionReason") <= 200000),
  "notes" TEXT CONSTRAINT "notesCheck" CHECK (length("notes") <= 200000),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "priorityByDepartment" ON "priority" ("department");
CREATE TABLE "score" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "priority" TEXT NOT NULL REFERENCES "priority" ("id") DEFERRABLE INITIALLY DEFERRED,
  "criterion" TEXT NOT NULL REFERENCES "criterion" ("id") DEFERRABLE INITIALLY DEFERRED,
  "department" TEXT REFERENCES "department" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" INTEGER NOT NULL CONSTRAINT "valueCheck" CHECK ("value" BETWEEN 1 AND 5),
  "note" TEXT CONSTRAINT "noteCheck" CHECK (length("note") <= 500),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "scoreByPriority" ON "score" ("priority");
CREATE INDEX "scoreByCriterion" ON "score" ("criterion");
CREATE INDEX "scoreByDepartment" ON "score" ("department");
CREATE TABLE "practice" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "title" TEXT NOT NULL CONSTRAINT "titleCheck" CHECK (length("title") <= 500),
  "state" TEXT CONSTRAINT "stateCheck" CHECK (length("state") BETWEEN 1 AND 60),
  "partnerCity" TEXT REFERENCES "partnerCity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "owner" TEXT CONSTRAINT "ownerCheck" CHECK (length("owner") <= 500),
  "theme" TEXT CONSTRAINT "themeCheck" CHECK (length("theme") BETWEEN 1 AND 60),
  "cityRole" TEXT CONSTRAINT "cityRoleCheck" CHECK (length("cityRole") BETWEEN 1 AND 60),
  "startDate" TEXT CONSTRAINT "startDateCheck" CHECK ("startDate" GLOB '[12][0-9][0-9][0-9]*' AND length("startDate") <= 11),
  "endDate" TEXT CONSTRAINT "endDateCheck" CHECK ("endDate" GLOB '[12][0-9][0-9][0-9]*' AND length("endDate") <= 11),
  "regularService" TEXT CONSTRAINT "regularServiceCheck" CHECK (length("regularService") BETWEEN 1 AND 60),
  "residenceTerritory" TEXT CONSTRAINT "residenceTerritoryCheck" CHECK (length("residenceTerritory") <= 500),
  "originTerritories" TEXT CONSTRAINT "originTerritoriesCheck" CHECK (length("originTerritories") <= 500),
  "summary" TEXT CONSTRAINT "summaryCheck" CHECK (length("summary") <= 200000),
  "context" TEXT CONSTRAINT "contextCheck" CHECK (length("context") <= 200000),
  "objectives" TEXT CONSTRAINT "objectivesCheck" CHECK (length("objectives") <= 200000),
  "targetGroups" TEXT CONSTRAINT "targetGroupsCheck" CHECK (length("targetGroups") <= 200000),
  "actors" TEXT CONSTRAINT "actorsCheck" CHECK (length("actors") <= 200000),
  "activities" TEXT CONSTRAINT "activitiesCheck" CHECK (length("activities") <= 200000),
  "resources" TEXT CONSTRAINT "resourcesCheck" CHECK (length("resources") <= 200000),
  "results" TEXT CONSTRAINT "resultsCheck" CHECK (length("results") <= 200000),
  "evidence" INTEGER CONSTRAINT "evidenceCheck" CHECK ("evidence" BETWEEN 1 AND 4),
  "lessons" TEXT CONSTRAINT "lessonsCheck" CHECK (length("lessons") <= 200000),
  "preconditions" TEXT CONSTRAINT "preconditionsCheck" CHECK (length("preconditions") <= 200000),
  "coreElements" TEXT CONSTRAINT "coreElementsCheck" CHECK (length("coreElements") <= 200000),
  "adaptableElements" TEXT CONSTRAINT "adaptableElementsCheck" CHECK (length("adaptableElements") <= 200000),
  "replicationCost" TEXT CONSTRAINT "replicationCostCheck" CHECK (length("replicationCost") <= 500),
  "risks" TEXT CONSTRAINT "risksCheck" CHECK (length("risks") <= 200000),
  "transnationalActors" TEXT CONSTRAINT "transnationalActorsCheck" CHECK (length("transnationalActors") <= 200000),
  "multiSector" TEXT CONSTRAINT "multiSectorCheck" CHECK (length("multiSector") <= 200000),
  "multiStakeholder" TEXT CONSTRAINT "multiStakeholderCheck" CHECK (length("multiStakeholder") <= 200000),
  "networking" TEXT CONSTRAINT "networkingCheck" CHECK (length("networking") <= 200000),
  "sustainability" TEXT CONSTRAINT "sustainabilityCheck" CHECK (length("sustainability") <= 200000),
  "transferDecision" TEXT CONSTRAINT "transferDecisionCheck" CHECK (length("transferDecision") BETWEEN 1 AND 60),
  "transferReason" TEXT CONSTRAINT "transferReasonCheck" CHECK (length("transferReason") <= 200000),
  "contactRole" TEXT CONSTRAINT "contactRoleCheck" CHECK (length("contactRole") <= 500),
  "website" TEXT CONSTRAINT "websiteCheck" CHECK (length("website") <= 500),
  "licence" TEXT CONSTRAINT "licenceCheck" CHECK (length("licence") BETWEEN 1 AND 60),
  "publicationConsent" TEXT CONSTRAINT "publicationConsentCheck" CHECK (length("publicationConsent") BETWEEN 1 AND 60),
  "notes" TEXT CONSTRAINT "notesCheck" CHECK (length("notes") <= 200000),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "practiceByPartnerCity" ON "practice" ("partnerCity");
CREATE TABLE "roadmap" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "title" TEXT NOT NULL CONSTRAINT "titleCheck" CHECK (length("title") <= 500),
  "startDate" TEXT CONSTRAINT "startDateCheck" CHECK ("startDate" GLOB '[12][0-9][0-9][0-9]*' AND length("startDate") <= 11),
  "endDate" TEXT CONSTRAINT "endDateCheck" CHECK ("endDate" GLOB '[12][0-9][0-9][0-9]*' AND length("endDate") <= 11),
  "planningDocument" TEXT CONSTRAINT "planningDocumentCheck" CHECK (length("planningDocument") <= 500),
  "summary" TEXT CONSTRAINT "summaryCheck" CHECK (length("summary") <= 200000),
  "context" TEXT CONSTRAINT "contextCheck" CHECK (length("context") <= 200000),
  "vision" TEXT CONSTRAINT "visionCheck" CHECK (length("vision") <= 200000),
  "governance" TEXT CONSTRAINT "governanceCheck" CHECK (length("governance") <= 200000),
  "monitoringSetUp" TEXT CONSTRAINT "monitoringSetUpCheck" CHECK (length("monitoringSetUp") <= 200000),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE TABLE "axis" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "roadmap" TEXT NOT NULL REFERENCES "roadmap" ("id") DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT CONSTRAINT "codeCheck" CHECK (length("code") <= 500),
  "title" TEXT NOT NULL CONSTRAINT "titleCheck" CHECK (length("title") <= 500),
  "description" TEXT CONSTRAINT "descriptionCheck" CHECK (length("description") <= 200000),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "axisByRoadmap" ON "axis" ("roadmap");
CREATE TABLE "objective" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "axis" TEXT NOT NULL REFERENCES "axis" ("id") DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT CONSTRAINT "codeCheck" CHECK (length("code") <= 500),
  "title" TEXT NOT NULL CONSTRAINT "titleCheck" CHECK (length("title") <= 500),
  "description" TEXT CONSTRAINT "descriptionCheck" CHECK (length("description") <= 200000),
  "expectedResult" TEXT CONSTRAINT "expectedResultCheck" CHECK (length("expectedResult") <= 200000),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "objectiveByAxis" ON "objective" ("axis");
CREATE TABLE "action" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "objective" TEXT NOT NULL REFERENCES "objective" ("id") DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT CONSTRAINT "codeCheck" CHECK (length("code") <= 500),
  "title" TEXT NOT NULL CONSTRAINT "titleCheck" CHECK (length("title") <= 500),
  "description" TEXT CONSTRAINT "descriptionCheck" CHECK (length("description") <= 200000),
  "leadDepartment" TEXT REFERENCES "department" ("id") DEFERRABLE INITIALLY DEFERRED,
  "responsibleRole" TEXT CONSTRAINT "responsibleRoleCheck" CHECK (length("responsibleRole") <= 500),
  "status" TEXT CONSTRAINT "statusCheck" CHECK (length("status") BETWEEN 1 AND 60),
  "startDate" TEXT CONSTRAINT "startDateCheck" CHECK ("startDate" GLOB '[12][0-9][0-9][0-9]*' AND length("startDate") <= 11),
  "endDate" TEXT CONSTRAINT "endDateCheck" CHECK ("endDate" GLOB '[12][0-9][0-9][0-9]*' AND length("endDate") <= 11),
  "targetGroup" TEXT CONSTRAINT "targetGroupCheck" CHECK (length("targetGroup") <= 500),
  "cityRole" TEXT CONSTRAINT "cityRoleCheck" CHECK (length("cityRole") BETWEEN 1 AND 60),
  "outputs" TEXT CONSTRAINT "outputsCheck" CHECK (length("outputs") <= 200000),
  "expectedResult" TEXT CONSTRAINT "expectedResultCheck" CHECK (length("expectedResult") <= 200000),
  "nextSteps" TEXT CONSTRAINT "nextStepsCheck" CHECK (length("nextSteps") <= 200000),
  "costs" TEXT CONSTRAINT "costsCheck" CHECK (length("costs") BETWEEN 1 AND 60),
  "fundingStatus" TEXT CONSTRAINT "fundingStatusCheck" CHECK (length("fundingStatus") BETWEEN 1 AND 60),
  "fundingProgramme" TEXT CONSTRAINT "fundingProgrammeCheck" CHECK (length("fundingProgramme") <= 500),
  "projectCode" TEXT CONSTRAINT "projectCodeCheck" CHECK (length("projectCode") <= 500),
  "migrationMarker" INTEGER CONSTRAINT "migrationMarkerCheck" CHECK ("migrationMarker" BETWEEN 0 AND 2),
  "genderMarker" INTEGER CONSTRAINT "genderMarkerCheck" CHECK ("genderMarker" BETWEEN 0 AND 2),
  "declaredLight" TEXT CONSTRAINT "declaredLightCheck" CHECK (length("declaredLight") BETWEEN 1 AND 60),
  "notes" TEXT CONSTRAINT "notesCheck" CHECK (length("notes") <= 200000),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "actionByObjective" ON "action" ("objective");
CREATE INDEX "actionByLeadDepartment" ON "action" ("leadDepartment");
CREATE TABLE "actionPartner" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK ("id" = "action" || '~' || "stakeholder"),
  "action" TEXT NOT NULL REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
  "stakeholder" TEXT NOT NULL REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT CONSTRAINT "roleCheck" CHECK (length("role") BETWEEN 1 AND 60),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE UNIQUE INDEX "actionPartnerEnds" ON "actionPartner" ("action", "stakeholder");
CREATE INDEX "actionPartnerByStakeholder" ON "actionPartner" ("stakeholder");
CREATE TABLE "actionDepartment" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK ("id" = "action" || '~' || "department"),
  "action" TEXT NOT NULL REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
  "department" TEXT NOT NULL REFERENCES "department" ("id") DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT CONSTRAINT "roleCheck" CHECK (length("role") BETWEEN 1 AND 60),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE UNIQUE INDEX "actionDepartmentEnds" ON "actionDepartment" ("action", "department");
CREATE INDEX "actionDepartmentByDepartment" ON "actionDepartment" ("department");
CREATE TABLE "actionPriority" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK ("id" = "action" || '~' || "priority"),
  "action" TEXT NOT NULL REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
  "priority" TEXT NOT NULL REFERENCES "priority" ("id") DEFERRABLE INITIALLY DEFERRED,
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE UNIQUE INDEX "actionPriorityEnds" ON "actionPriority" ("action", "priority");
CREATE INDEX "actionPriorityByPriority" ON "actionPriority" ("priority");
CREATE TABLE "actionPractice" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK ("id" = "action" || '~' || "practice"),
  "action" TEXT NOT NULL REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
  "practice" TEXT NOT NULL REFERENCES "practice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE UNIQUE INDEX "actionPracticeEnds" ON "actionPractice" ("action", "practice");
CREATE INDEX "actionPracticeByPractice" ON "actionPractice" ("practice");
CREATE TABLE "milestone" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "action" TEXT NOT NULL REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL CONSTRAINT "titleCheck" CHECK (length("title") <= 500),
  "dueDate" TEXT CONSTRAINT "dueDateCheck" CHECK ("dueDate" GLOB '[12][0-9][0-9][0-9]*' AND length("dueDate") <= 11),
  "doneDate" TEXT CONSTRAINT "doneDateCheck" CHECK ("doneDate" GLOB '[12][0-9][0-9][0-9]*' AND length("doneDate") <= 11),
  "evidence" TEXT CONSTRAINT "evidenceCheck" CHECK (length("evidence") <= 200000),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "milestoneByAction" ON "milestone" ("action");
CREATE TABLE "budgetLine" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "action" TEXT NOT NULL REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
  "label" TEXT NOT NULL CONSTRAINT "labelCheck" CHECK (length("label") <= 500),
  "year" INTEGER CONSTRAINT "yearCheck" CHECK ("year" BETWEEN 1990 AND 2100),
  "amount" TEXT CONSTRAINT "amountCheck" CHECK ("amount" GLOB '*[0-9] [A-Z][A-Z][A-Z]'),
  "source" TEXT CONSTRAINT "sourceCheck" CHECK (length("source") <= 500),
  "fundingType" TEXT CONSTRAINT "fundingTypeCheck" CHECK (length("fundingType") BETWEEN 1 AND 60),
  "fundingStatus" TEXT CONSTRAINT "fundingStatusCheck" CHECK (length("fundingStatus") BETWEEN 1 AND 60),
  "budgetCode" TEXT CONSTRAINT "budgetCodeCheck" CHECK (length("budgetCode") <= 500),
  "expenditure" TEXT CONSTRAINT "expenditureCheck" CHECK (length("expenditure") BETWEEN 1 AND 60),
  "projectCode" TEXT CONSTRAINT "projectCodeCheck" CHECK (length("projectCode") <= 500),
  "tenderCode" TEXT CONSTRAINT "tenderCodeCheck" CHECK (length("tenderCode") <= 500),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "budgetLineByAction" ON "budgetLine" ("action");
CREATE TABLE "alignment" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "action" TEXT NOT NULL REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
  "framework" TEXT NOT NULL CONSTRAINT "frameworkCheck" CHECK (length("framework") BETWEEN 1 AND 60),
  "code" TEXT NOT NULL CONSTRAINT "codeCheck" CHECK (length("code") <= 500),
  "label" TEXT CONSTRAINT "labelCheck" CHECK (length("label") <= 500),
  "rank" TEXT CONSTRAINT "rankCheck" CHECK (length("rank") BETWEEN 1 AND 60),
  "justification" TEXT CONSTRAINT "justificationCheck" CHECK (length("justification") <= 200000),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "alignmentByAction" ON "alignment" ("action");
CREATE TABLE "indicator" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "action" TEXT REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
  "objective" TEXT REFERENCES "objective" ("id") DEFERRABLE INITIALLY DEFERRED,
  "axis" TEXT REFERENCES "axis" ("id") DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT CONSTRAINT "codeCheck" CHECK (length("code") <= 500),
  "title" TEXT NOT NULL CONSTRAINT "titleCheck" CHECK (length("title") <= 500),
  "definition" TEXT CONSTRAINT "definitionCheck" CHECK (length("definition") <= 200000),
  "level" TEXT CONSTRAINT "levelCheck" CHECK (length("level") BETWEEN 1 AND 60),
  "measure" TEXT CONSTRAINT "measureCheck" CHECK (length("measure") BETWEEN 1 AND 60),
  "unit" TEXT CONSTRAINT "unitCheck" CHECK (length("unit") <= 500),
  "countsPersons" TEXT CONSTRAINT "countsPersonsCheck" CHECK (length("countsPersons") BETWEEN 1 AND 60),
  "direction" TEXT CONSTRAINT "directionCheck" CHECK (length("direction") BETWEEN 1 AND 60),
  "baselineValue" REAL,
  "baselineValueQualifier" TEXT CONSTRAINT "baselineValueQualifierCheck" CHECK (length("baselineValueQualifier") BETWEEN 1 AND 60),
  "baselineValueUpper" REAL,
  "baselineValueWording" TEXT CONSTRAINT "baselineValueWordingCheck" CHECK (length("baselineValueWording") <= 500),
  "baselineDate" TEXT CONSTRAINT "baselineDateCheck" CHECK ("baselineDate" GLOB '[12][0-9][0-9][0-9]*' AND length("baselineDate") <= 11),
  "targetValue" REAL,
  "targetValueQualifier" TEXT CONSTRAINT "targetValueQualifierCheck" CHECK (length("targetValueQualifier") BETWEEN 1 AND 60),
  "targetValueUpper" REAL,
  "targetValueWording" TEXT CONSTRAINT "targetValueWordingCheck" CHECK (length("targetValueWording") <= 500),
  "targetDate" TEXT CONSTRAINT "targetDateCheck" CHECK ("targetDate" GLOB '[12][0-9][0-9][0-9]*' AND length("targetDate") <= 11),
  "source" TEXT CONSTRAINT "sourceCheck" CHECK (length("source") <= 500),
  "method" TEXT CONSTRAINT "methodCheck" CHECK (length("method") <= 200000),
  "frequency" TEXT CONSTRAINT "frequencyCheck" CHECK (length("frequency") BETWEEN 1 AND 60),
  "responsibleDepartment" TEXT REFERENCES "department" ("id") DEFERRABLE INITIALLY DEFERRED,
  "limitations" TEXT CONSTRAINT "limitationsCheck" CHECK (length("limitations") <= 200000),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "indicatorByAction" ON "indicator" ("action");
CREATE INDEX "indicatorByObjective" ON "indicator" ("objective");
CREATE INDEX "indicatorByAxis" ON "indicator" ("axis");
CREATE INDEX "indicatorByResponsibleDepartment" ON "indicator" ("responsibleDepartment");
CREATE TABLE "measurement" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "indicator" TEXT NOT NULL REFERENCES "indicator" ("id") DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL CONSTRAINT "dateCheck" CHECK ("date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "value" REAL NOT NULL,
  "valueQualifier" TEXT CONSTRAINT "valueQualifierCheck" CHECK (length("valueQualifier") BETWEEN 1 AND 60),
  "valueUpper" REAL,
  "valueWording" TEXT CONSTRAINT "valueWordingCheck" CHECK (length("valueWording") <= 500),
  "source" TEXT CONSTRAINT "sourceCheck" CHECK (length("source") <= 500),
  "reliability" TEXT CONSTRAINT "reliabilityCheck" CHECK (length("reliability") BETWEEN 1 AND 60),
  "note" TEXT CONSTRAINT "noteCheck" CHECK (length("note") <= 200000),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "measurementByIndicator" ON "measurement" ("indicator", "date");
CREATE TABLE "attachment" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "ownerType" TEXT NOT NULL CONSTRAINT "ownerTypeCheck" CHECK (length("ownerType") <= 500),
  "ownerId" TEXT NOT NULL CONSTRAINT "ownerIdCheck" CHECK (length("ownerId") <= 500),
  "fileName" TEXT NOT NULL CONSTRAINT "fileNameCheck" CHECK (length("fileName") <= 500),
  "description" TEXT CONSTRAINT "descriptionCheck" CHECK (length("description") <= 500),
  "mediaType" TEXT NOT NULL CONSTRAINT "mediaTypeCheck" CHECK (length("mediaType") <= 500),
  "size" INTEGER NOT NULL CONSTRAINT "sizeCheck" CHECK ("size" BETWEEN 0 AND 20971520),
  "sha256" TEXT NOT NULL CONSTRAINT "sha256Check" CHECK (length("sha256") = 64),
  "share" TEXT CONSTRAINT "shareCheck" CHECK (length("share") BETWEEN 1 AND 60),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE TABLE "ownField" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "recordType" TEXT NOT NULL CONSTRAINT "recordTypeCheck" CHECK (length("recordType") <= 500),
  "label" TEXT NOT NULL CONSTRAINT "labelCheck" CHECK (length("label") <= 500),
  "fieldKind" TEXT NOT NULL CONSTRAINT "fieldKindCheck" CHECK (length("fieldKind") BETWEEN 1 AND 60),
  "privacyClass" TEXT NOT NULL CONSTRAINT "privacyClassCheck" CHECK (length("privacyClass") BETWEEN 1 AND 60),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE TABLE "ownChoice" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "ownField" TEXT NOT NULL REFERENCES "ownField" ("id") DEFERRABLE INITIALLY DEFERRED,
  "label" TEXT NOT NULL CONSTRAINT "labelCheck" CHECK (length("label") <= 500),
  "position" TEXT CONSTRAINT "positionCheck" CHECK (length("position") BETWEEN 1 AND 200),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "ownChoiceByOwnField" ON "ownChoice" ("ownField");
CREATE TABLE "sealedVersion" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "title" TEXT NOT NULL CONSTRAINT "titleCheck" CHECK (length("title") <= 500),
  "occasion" TEXT CONSTRAINT "occasionCheck" CHECK (length("occasion") BETWEEN 1 AND 60),
  "roadmap" TEXT REFERENCES "roadmap" ("id") DEFERRABLE INITIALLY DEFERRED,
  "body" TEXT CONSTRAINT "bodyCheck" CHECK (length("body") <= 500),
  "actNumber" TEXT CONSTRAINT "actNumberCheck" CHECK (length("actNumber") <= 500),
  "actDate" TEXT CONSTRAINT "actDateCheck" CHECK ("actDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "note" TEXT CONSTRAINT "noteCheck" CHECK (length("note") <= 200000),
  "sealedOn" TEXT CONSTRAINT "sealedOnCheck" CHECK ("sealedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "recordCount" INTEGER CONSTRAINT "recordCountCheck" CHECK ("recordCount" BETWEEN 0 AND 10000000),
  "format" INTEGER CONSTRAINT "formatCheck" CHECK ("format" BETWEEN 1 AND 1000),
  "content" TEXT NOT NULL CONSTRAINT "contentCheck" CHECK (length("content") = 64),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "sealedVersionByRoadmap" ON "sealedVersion" ("roadmap");
CREATE TABLE "receivedBundle" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "partnerCity" TEXT NOT NULL REFERENCES "partnerCity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "bundleId" TEXT NOT NULL CONSTRAINT "bundleIdCheck" CHECK (length("bundleId") = 64),
  "packageHash" TEXT NOT NULL CONSTRAINT "packageHashCheck" CHECK (length("packageHash") = 64),
  "series" TEXT NOT NULL CONSTRAINT "seriesCheck" CHECK (length("series") <= 500),
  "sequence" INTEGER NOT NULL CONSTRAINT "sequenceCheck" CHECK ("sequence" BETWEEN 1 AND 1000000000),
  "audience" TEXT CONSTRAINT "audienceCheck" CHECK (length("audience") <= 500),
  "licence" TEXT CONSTRAINT "licenceCheck" CHECK (length("licence") <= 500),
  "createdAt" TEXT NOT NULL CONSTRAINT "createdAtCheck" CHECK (length("createdAt") <= 500),
  "recordCount" INTEGER CONSTRAINT "recordCountCheck" CHECK ("recordCount" BETWEEN 0 AND 10000000),
  "trust" TEXT CONSTRAINT "trustCheck" CHECK (length("trust") BETWEEN 1 AND 60),
  "publicKey" TEXT CONSTRAINT "publicKeyCheck" CHECK (length("publicKey") <= 500),
  "header" TEXT NOT NULL CONSTRAINT "headerCheck" CHECK (length("header") = 64),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "receivedBundleByPartnerCity" ON "receivedBundle" ("partnerCity");
CREATE TABLE "sentBundle" (
  "id" TEXT PRIMARY KEY NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "bundleId" TEXT NOT NULL CONSTRAINT "bundleIdCheck" CHECK (length("bundleId") = 64),
  "packageHash" TEXT NOT NULL CONSTRAINT "packageHashCheck" CHECK (length("packageHash") = 64),
  "series" TEXT NOT NULL CONSTRAINT "seriesCheck" CHECK (length("series") <= 500),
  "sequence" INTEGER NOT NULL CONSTRAINT "sequenceCheck" CHECK ("sequence" BETWEEN 1 AND 1000000000),
  "audience" TEXT CONSTRAINT "audienceCheck" CHECK (length("audience") BETWEEN 1 AND 60),
  "recipient" TEXT REFERENCES "partnerCity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "selection" TEXT CONSTRAINT "selectionCheck" CHECK (length("selection") <= 500),
  "createdAt" TEXT NOT NULL CONSTRAINT "createdAtCheck" CHECK (length("createdAt") <= 500),
  "recordCount" INTEGER CONSTRAINT "recordCountCheck" CHECK ("recordCount" BETWEEN 0 AND 10000000),
  "withheldCount" INTEGER CONSTRAINT "withheldCountCheck" CHECK ("withheldCount" BETWEEN 0 AND 100000000),
  "header" TEXT NOT NULL CONSTRAINT "headerCheck" CHECK (length("header") = 64),
  "deletedAt" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32)
) STRICT;
CREATE INDEX "sentBundleByRecipient" ON "sentBundle" ("recipient");
CREATE TABLE "workspace" (
  "only" INTEGER PRIMARY KEY CONSTRAINT "onlyCheck" CHECK ("only" = 1),
  "id" TEXT NOT NULL CONSTRAINT "idCheck" CHECK (length("id") = 36),
  "createdAt" TEXT NOT NULL,
  "language" TEXT NOT NULL CONSTRAINT "languageCheck" CHECK ("language" IN ('it', 'en', 'fr', 'ar')),
  "signingKey" BLOB NOT NULL,
  "foldVersion" INTEGER NOT NULL
) STRICT;
CREATE TABLE "transaction" (
  "row" INTEGER PRIMARY KEY,
  "stamp" TEXT NOT NULL UNIQUE CONSTRAINT "stampCheck" CHECK (length("stamp") = 42),
  "author" TEXT,
  "label" TEXT NOT NULL CONSTRAINT "labelCheck" CHECK (length("label") <= 500),
  "kind" TEXT NOT NULL CONSTRAINT "kindCheck" CHECK ("kind" IN ('edit', 'import', 'exchange', 'merge', 'undo', 'redo', 'migrate')),
  "undoes" TEXT,
  "seen" TEXT NOT NULL CONSTRAINT "seenCheck" CHECK (json_valid("seen")),
  "reason" TEXT CONSTRAINT "reasonCheck" CHECK (length("reason") <= 200000)
) STRICT;
CREATE INDEX "transactionByUndoes" ON "transaction" ("undoes") WHERE "undoes" IS NOT NULL;
CREATE TABLE "changeRow" (
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "transaction" INTEGER NOT NULL REFERENCES "transaction" ("row") DEFERRABLE INITIALLY DEFERRED,
  "before" TEXT CONSTRAINT "beforeCheck" CHECK ("before" IS NULL OR json_valid("before")),
  "after" TEXT CONSTRAINT "afterCheck" CHECK ("after" IS NULL OR json_valid("after"))
) STRICT;
CREATE UNIQUE INDEX "changeRowByCell" ON "changeRow" ("type", "id", "field", "transaction");
CREATE INDEX "changeRowByTransaction" ON "changeRow" ("transaction");
CREATE VIEW "change" AS SELECT c."type", c."id", c."field", t."stamp", c."before", c."after"
  FROM "changeRow" AS c JOIN "transaction" AS t ON t."row" = c."transaction";
CREATE TABLE "device" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "lastStamp" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "tableHash" (
  "table" TEXT PRIMARY KEY NOT NULL,
  "count" INTEGER NOT NULL,
  "xor" BLOB NOT NULL CONSTRAINT "xorCheck" CHECK (length("xor") = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE "translation" (
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "language" TEXT NOT NULL CONSTRAINT "languageCheck" CHECK ("language" IN ('it', 'en', 'fr', 'ar')),
  "text" TEXT NOT NULL CONSTRAINT "textCheck" CHECK (length("text") <= 200000),
  "original" TEXT,
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32),
  PRIMARY KEY ("type", "id", "field", "language")
) STRICT, WITHOUT ROWID;
CREATE TABLE "ownValue" (
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "field" TEXT NOT NULL CONSTRAINT "fieldCheck" CHECK ("field" GLOB 'own*' AND length("field") = 35),
  "value" ANY NOT NULL CONSTRAINT "valueCheck" CHECK (typeof("value") IN ('text', 'integer', 'real') AND length("value") <= 200000),
  "rowHash" BLOB NOT NULL CONSTRAINT "rowHashCheck" CHECK (length("rowHash") = 32),
  PRIMARY KEY ("type", "id", "field")
) STRICT, WITHOUT ROWID;
CREATE TABLE "blob" (
  "sha256" TEXT PRIMARY KEY NOT NULL CONSTRAINT "sha256Check" CHECK (length("sha256") = 64),
  "size" INTEGER NOT NULL CONSTRAINT "sizeCheck" CHECK ("size" >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE "blobChunk" (
  "sha256" TEXT NOT NULL REFERENCES "blob" ("sha256") DEFERRABLE INITIALLY DEFERRED,
  "part" INTEGER NOT NULL CONSTRAINT "partCheck" CHECK ("part" >= 0),
  "bytes" BLOB NOT NULL CONSTRAINT "bytesCheck" CHECK (length("bytes") <= 1048576),
  PRIMARY KEY ("sha256", "part")
) STRICT;
CREATE TABLE "receivedRecord" (
  "bundle" TEXT NOT NULL REFERENCES "receivedBundle" ("id") DEFERRABLE INITIALLY DEFERRED,
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "title" TEXT,
  "json" TEXT NOT NULL CONSTRAINT "jsonCheck" CHECK (json_valid("json")),
  PRIMARY KEY ("bundle", "type", "id")
) STRICT, WITHOUT ROWID;
CREATE TABLE "sealedLine" (
  "sha256" TEXT PRIMARY KEY NOT NULL CONSTRAINT "sha256Check" CHECK (length("sha256") = 64),
  "line" TEXT NOT NULL CONSTRAINT "lineCheck" CHECK (json_valid("line"))
) STRICT, WITHOUT ROWID;
CREATE TABLE "searchText" (
  "row" INTEGER PRIMARY KEY,
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  UNIQUE ("id", "type")
) STRICT;
CREATE VIRTUAL TABLE "searchIndex" USING fts5 (
  "code", "title", "body", content = 'searchText', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
`
} as const
