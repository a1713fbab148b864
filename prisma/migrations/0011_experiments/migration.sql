-- CreateEnum
CREATE TYPE "ExperimentStatus" AS ENUM ('draft', 'launched', 'stopped', 'concluded');

-- CreateEnum
CREATE TYPE "ArmSource" AS ENUM ('approved', 'human', 'second', 'category', 'fixed');

-- CreateEnum
CREATE TYPE "OutcomeSource" AS ENUM ('reported', 'counted');

-- CreateEnum
CREATE TYPE "OutcomeLoadStatus" AS ENUM ('loading', 'loaded', 'failed');

-- CreateEnum
CREATE TYPE "OutcomeEventKind" AS ENUM ('delivered', 'clicked', 'optedOut');

-- CreateTable
CREATE TABLE "Experiment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "campaignId" UUID NOT NULL,
    "status" "ExperimentStatus" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "adaptive" BOOLEAN NOT NULL DEFAULT false,
    "holdout" INTEGER NOT NULL DEFAULT 0,
    "salt" TEXT NOT NULL,
    "usualRate" DOUBLE PRECISION NOT NULL,
    "smallestLift" DOUBLE PRECISION NOT NULL,
    "recipients" INTEGER,
    "tightestAt" INTEGER NOT NULL,
    "onePerson" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "launchedById" TEXT,
    "launchedBy" TEXT,
    "launchedAt" TIMESTAMPTZ(3),
    "stoppedBy" TEXT,
    "stoppedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Experiment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExperimentArm" (
    "id" SERIAL NOT NULL,
    "experimentId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "isControl" BOOLEAN NOT NULL,
    "source" "ArmSource" NOT NULL,
    "categoryKey" TEXT,
    "title" TEXT,
    "body" TEXT,
    "buckets" INTEGER NOT NULL,

    CONSTRAINT "ExperimentArm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExperimentMessage" (
    "experimentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "messageId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "categoryKey" TEXT,

    CONSTRAINT "ExperimentMessage_pkey" PRIMARY KEY ("experimentId","number")
);

-- CreateTable
CREATE TABLE "ExperimentText" (
    "armId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "candidateId" UUID,
    "categoryKey" TEXT,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "reward" DOUBLE PRECISION,
    "rewardModelId" TEXT,

    CONSTRAINT "ExperimentText_pkey" PRIMARY KEY ("armId","number")
);

-- CreateTable
CREATE TABLE "ExperimentAllocation" (
    "armId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "buckets" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExperimentAllocation_pkey" PRIMARY KEY ("armId","day")
);

-- CreateTable
CREATE TABLE "ExperimentConclusion" (
    "experimentId" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "verdictArm" TEXT,
    "arm" TEXT,
    "override" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "analysis" JSONB NOT NULL,
    "actorId" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExperimentConclusion_pkey" PRIMARY KEY ("experimentId")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "armId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "message" INTEGER NOT NULL DEFAULT 0,
    "delivered" INTEGER NOT NULL,
    "clicked" INTEGER NOT NULL,
    "optedOut" INTEGER,
    "source" "OutcomeSource" NOT NULL DEFAULT 'reported',
    "loadId" INTEGER,

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("armId","day","message")
);

-- CreateTable
CREATE TABLE "OutcomeCorrection" (
    "id" BIGSERIAL NOT NULL,
    "armId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "message" INTEGER NOT NULL,
    "deliveredBefore" INTEGER NOT NULL,
    "clickedBefore" INTEGER NOT NULL,
    "optedOutBefore" INTEGER,
    "delivered" INTEGER NOT NULL,
    "clicked" INTEGER NOT NULL,
    "optedOut" INTEGER,
    "loadId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutcomeCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutcomeLoad" (
    "id" SERIAL NOT NULL,
    "fileName" TEXT NOT NULL,
    "status" "OutcomeLoadStatus" NOT NULL DEFAULT 'loading',
    "replace" BOOLEAN NOT NULL,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "bad" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "replaced" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "createdById" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutcomeLoad_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutcomeBadRow" (
    "loadId" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "raw" TEXT NOT NULL,

    CONSTRAINT "OutcomeBadRow_pkey" PRIMARY KEY ("loadId","line")
);

-- CreateTable
CREATE TABLE "OutcomeEvent" (
    "experimentId" UUID NOT NULL,
    "eventId" TEXT NOT NULL,
    "armId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "message" INTEGER NOT NULL,
    "kind" "OutcomeEventKind" NOT NULL,

    CONSTRAINT "OutcomeEvent_pkey" PRIMARY KEY ("experimentId","eventId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Experiment_key_key" ON "Experiment"("key");

-- CreateIndex
CREATE INDEX "Experiment_campaignId_idx" ON "Experiment"("campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "ExperimentArm_experimentId_key_key" ON "ExperimentArm"("experimentId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "ExperimentArm_experimentId_position_key" ON "ExperimentArm"("experimentId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ExperimentMessage_experimentId_messageId_key" ON "ExperimentMessage"("experimentId", "messageId");

-- CreateIndex
CREATE INDEX "OutcomeCorrection_armId_day_idx" ON "OutcomeCorrection"("armId", "day");

-- AddForeignKey
ALTER TABLE "Experiment" ADD CONSTRAINT "Experiment_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentArm" ADD CONSTRAINT "ExperimentArm_experimentId_fkey" FOREIGN KEY ("experimentId") REFERENCES "Experiment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentMessage" ADD CONSTRAINT "ExperimentMessage_experimentId_fkey" FOREIGN KEY ("experimentId") REFERENCES "Experiment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentMessage" ADD CONSTRAINT "ExperimentMessage_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "CampaignMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentText" ADD CONSTRAINT "ExperimentText_armId_fkey" FOREIGN KEY ("armId") REFERENCES "ExperimentArm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentAllocation" ADD CONSTRAINT "ExperimentAllocation_armId_fkey" FOREIGN KEY ("armId") REFERENCES "ExperimentArm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentConclusion" ADD CONSTRAINT "ExperimentConclusion_experimentId_fkey" FOREIGN KEY ("experimentId") REFERENCES "Experiment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeBadRow" ADD CONSTRAINT "OutcomeBadRow_loadId_fkey" FOREIGN KEY ("loadId") REFERENCES "OutcomeLoad"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that hold whatever the application does. A refusal raises SQLSTATE PG001 with a sentence for people.

-- A campaign carries one experiment at a time: its recipients can be divided once.
CREATE UNIQUE INDEX "Experiment_one_of_a_campaign" ON "Experiment" ("campaignId") WHERE status <> 'concluded';
-- One arm is what the others are compared with.
CREATE UNIQUE INDEX "ExperimentArm_one_control" ON "ExperimentArm" ("experimentId") WHERE "isControl";
ALTER TABLE "Experiment" ADD CONSTRAINT "Experiment_ranges" CHECK (
  holdout BETWEEN 0 AND 5000 AND "usualRate" > 0 AND "usualRate" < 1 AND "smallestLift" > 0 AND "tightestAt" > 0
  AND (recipients IS NULL OR recipients > 0));
ALTER TABLE "ExperimentArm" ADD CONSTRAINT "ExperimentArm_ranges" CHECK (
  buckets BETWEEN 1 AND 10000 AND (source <> 'fixed' OR title IS NOT NULL AND body IS NOT NULL)
  AND (source <> 'category' OR "categoryKey" IS NOT NULL));
ALTER TABLE "ExperimentConclusion" ADD CONSTRAINT "ExperimentConclusion_override_has_reason" CHECK (
  NOT override OR btrim(reason) <> '');
ALTER TABLE "ExperimentConclusion" ADD CONSTRAINT "ExperimentConclusion_says_override" CHECK (
  override = ("verdictArm" IS DISTINCT FROM arm));
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_ranges" CHECK (
  delivered >= 0 AND clicked >= 0 AND (source = 'counted' OR clicked <= delivered)
  AND ("optedOut" IS NULL OR "optedOut" >= 0 AND (source = 'counted' OR "optedOut" <= delivered)));

-- An experiment moves along its table of transitions; from the launch on it stays as it was launched. Its texts may not
-- be those of the approved campaign, so launching is an approval: by a manager, and not by who put it together.
CREATE FUNCTION keep_experiment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  alone boolean;
  launcher_role "Role";
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.status <> 'draft' THEN
      RAISE EXCEPTION 'A % experiment cannot be deleted', OLD.status USING ERRCODE = 'PG001';
    END IF;
    RETURN OLD;
  END IF;
  IF NEW.status <> OLD.status AND (OLD.status::text, NEW.status::text) NOT IN (
    ('draft', 'launched'), ('launched', 'stopped'), ('stopped', 'concluded')) THEN
    RAISE EXCEPTION 'An experiment cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'PG001';
  END IF;
  IF (NEW.id, NEW.key, NEW."campaignId", NEW."createdById", NEW."createdBy", NEW."createdAt")
       IS DISTINCT FROM (OLD.id, OLD.key, OLD."campaignId", OLD."createdById", OLD."createdBy", OLD."createdAt") THEN
    RAISE EXCEPTION 'An experiment keeps its key, its campaign and who made it' USING ERRCODE = 'PG001';
  END IF;
  IF OLD.status <> 'draft' AND
     (NEW.name, NEW.adaptive, NEW.holdout, NEW.salt, NEW."usualRate", NEW."smallestLift", NEW.recipients, NEW."tightestAt",
      NEW."onePerson", NEW."launchedById", NEW."launchedBy", NEW."launchedAt")
       IS DISTINCT FROM
     (OLD.name, OLD.adaptive, OLD.holdout, OLD.salt, OLD."usualRate", OLD."smallestLift", OLD.recipients, OLD."tightestAt",
      OLD."onePerson", OLD."launchedById", OLD."launchedBy", OLD."launchedAt") THEN
    RAISE EXCEPTION 'A % experiment is frozen: a change is a new experiment', OLD.status USING ERRCODE = 'PG001';
  END IF;
  IF OLD.status = 'draft' AND NEW.status = 'launched' THEN
    IF NOT EXISTS (SELECT 1 FROM "Campaign" c WHERE c.id = NEW."campaignId" AND c.status = 'approved') THEN
      RAISE EXCEPTION 'Only an experiment on an approved campaign is launched' USING ERRCODE = 'PG001';
    END IF;
    IF (SELECT count(*) FROM "ExperimentArm" a WHERE a."experimentId" = NEW.id) < 2
       OR NOT EXISTS (SELECT 1 FROM "ExperimentArm" a WHERE a."experimentId" = NEW.id AND a."isControl")
       OR NEW.holdout + (SELECT sum(a.buckets) FROM "ExperimentArm" a WHERE a."experimentId" = NEW.id) <> 10000 THEN
      RAISE EXCEPTION 'An experiment has a control, another arm, and shares that make up all recipients' USING ERRCODE = 'PG001';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM "ExperimentMessage" m WHERE m."experimentId" = NEW.id)
       OR (SELECT count(*) FROM "ExperimentMessage" m WHERE m."experimentId" = NEW.id)
          * (SELECT count(*) FROM "ExperimentArm" a WHERE a."experimentId" = NEW.id)
          <> (SELECT count(*) FROM "ExperimentText" t JOIN "ExperimentArm" a ON a.id = t."armId" WHERE a."experimentId" = NEW.id) THEN
      RAISE EXCEPTION 'An experiment is launched with a text for each message in each arm' USING ERRCODE = 'PG001';
    END IF;
    SELECT role INTO launcher_role FROM "User" WHERE id = NEW."launchedById" AND "disabledAt" IS NULL;
    IF NEW."launchedAt" IS NULL OR launcher_role IS NULL OR launcher_role = 'operator' THEN
      RAISE EXCEPTION 'An experiment is launched by a manager' USING ERRCODE = 'PG001';
    END IF;
    SELECT w."onePersonMode" AND (SELECT count(*) FROM "User" WHERE "disabledAt" IS NULL) = 1
      INTO alone FROM "Workspace" w WHERE w.id = 1;
    IF NEW."launchedById" = NEW."createdById" AND NOT (NEW."onePerson" AND alone) THEN
      RAISE EXCEPTION 'Four eyes: who put an experiment together does not launch it' USING ERRCODE = 'PG001';
    END IF;
  END IF;
  IF NEW.status = 'concluded' AND OLD.status <> 'concluded'
     AND NOT EXISTS (SELECT 1 FROM "ExperimentConclusion" c WHERE c."experimentId" = NEW.id) THEN
    RAISE EXCEPTION 'An experiment is concluded with its verdict' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_experiment BEFORE UPDATE OR DELETE ON "Experiment" FOR EACH ROW EXECUTE FUNCTION keep_experiment();
CREATE FUNCTION experiment_starts_as_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'draft' THEN
    RAISE EXCEPTION 'An experiment starts as a draft' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER start_as_draft BEFORE INSERT ON "Experiment" FOR EACH ROW EXECUTE FUNCTION experiment_starts_as_draft();

-- Arms change while the experiment is a draft; messages and texts come in at the launch and stay.
CREATE FUNCTION keep_experiment_arms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Experiment" e
    WHERE e.id = CASE WHEN TG_OP = 'INSERT' THEN NEW."experimentId" ELSE OLD."experimentId" END AND e.status <> 'draft' FOR SHARE;
  IF FOUND THEN
    RAISE EXCEPTION 'The arms of a launched experiment are frozen: a change is a new experiment' USING ERRCODE = 'PG001';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_experiment_arms BEFORE INSERT OR UPDATE OR DELETE ON "ExperimentArm"
  FOR EACH ROW EXECUTE FUNCTION keep_experiment_arms();
CREATE TRIGGER keep_experiment_arms BEFORE INSERT ON "ExperimentMessage"
  FOR EACH ROW EXECUTE FUNCTION keep_experiment_arms();
CREATE FUNCTION keep_experiment_texts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ExperimentArm" a JOIN "Experiment" e ON e.id = a."experimentId"
             WHERE a.id = NEW."armId" AND e.status <> 'draft') THEN
    RAISE EXCEPTION 'The texts of a launched experiment are frozen: a change is a new experiment' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_experiment_texts BEFORE INSERT ON "ExperimentText"
  FOR EACH ROW EXECUTE FUNCTION keep_experiment_texts();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ExperimentMessage" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "ExperimentMessage" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ExperimentText" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "ExperimentText" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ExperimentAllocation" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "ExperimentAllocation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ExperimentConclusion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "ExperimentConclusion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "OutcomeCorrection" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "OutcomeCorrection" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "OutcomeEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "OutcomeEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Outcomes belong to arms of experiments that were launched and are not concluded. Checked once a statement: a check or a
-- foreign key for every one of a million rows would take longer than the rows.
CREATE FUNCTION keep_outcomes_of_live_experiments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (SELECT DISTINCT "armId" FROM changed) o
      LEFT JOIN "ExperimentArm" a ON a.id = o."armId" LEFT JOIN "Experiment" e ON e.id = a."experimentId"
    WHERE e.status IS NULL OR e.status NOT IN ('launched', 'stopped')) THEN
    RAISE EXCEPTION 'Outcomes belong to an experiment that was launched and is not concluded' USING ERRCODE = 'PG001';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_outcomes_inserted AFTER INSERT ON "Outcome" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_outcomes_of_live_experiments();
CREATE TRIGGER keep_outcomes_updated AFTER UPDATE ON "Outcome" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_outcomes_of_live_experiments();
CREATE TRIGGER keep_outcomes BEFORE DELETE ON "Outcome" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_outcomes_table BEFORE TRUNCATE ON "Outcome" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Figures that were reported are replaced, never silently: what stood there before is kept.
CREATE FUNCTION record_outcome_corrections() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "OutcomeCorrection" ("armId", day, message, "deliveredBefore", "clickedBefore", "optedOutBefore",
    delivered, clicked, "optedOut", "loadId")
  SELECT o."armId", o.day, o.message, o.delivered, o.clicked, o."optedOut", n.delivered, n.clicked, n."optedOut", n."loadId"
  FROM before o JOIN after n USING ("armId", day, message)
  WHERE o.source = 'reported'
    AND (o.delivered, o.clicked, o."optedOut") IS DISTINCT FROM (n.delivered, n.clicked, n."optedOut");
  RETURN NULL;
END $$;
CREATE TRIGGER record_outcome_corrections AFTER UPDATE ON "Outcome" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION record_outcome_corrections();
