-- The registry of reward models: versions, the trainings that made them, and which of them was active when.
CREATE TYPE "RewardTrainingStatus" AS ENUM ('queued', 'running', 'succeeded', 'failed', 'cancelled');
CREATE TYPE "GateVerdict" AS ENUM ('better', 'not_worse', 'worse', 'cannot_tell', 'roll_back', 'shipped');

CREATE TABLE "RewardTraining" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "status" "RewardTrainingStatus" NOT NULL DEFAULT 'queued',
    "settings" JSONB NOT NULL,
    "step" TEXT NOT NULL DEFAULT 'waiting',
    "fraction" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "message" TEXT NOT NULL DEFAULT '',
    "pairCounts" JSONB,
    "report" JSONB,
    "error" TEXT,
    "createdById" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    CONSTRAINT "RewardTraining_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "RewardTraining_fraction" CHECK (fraction BETWEEN 0 AND 1)
);

ALTER TABLE "RewardModel" ADD COLUMN "version" INTEGER, ADD COLUMN "weights" BYTEA, ADD COLUMN "trainingId" UUID,
  ADD COLUMN "createdById" TEXT, ADD COLUMN "createdBy" TEXT NOT NULL DEFAULT 'PushGen Console';
UPDATE "RewardModel" m SET version = n.number
  FROM (SELECT id, row_number() OVER (ORDER BY "createdAt", id) AS number FROM "RewardModel") n WHERE n.id = m.id;
ALTER TABLE "RewardModel" ALTER COLUMN "version" SET NOT NULL,
  ADD CONSTRAINT "RewardModel_trained_has_file" CHECK (("trainingId" IS NULL) = (weights IS NULL)),
  ADD CONSTRAINT "RewardModel_trainingId_fkey" FOREIGN KEY ("trainingId") REFERENCES "RewardTraining"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "RewardModel_version_key" ON "RewardModel"("version");
CREATE UNIQUE INDEX "RewardModel_trainingId_key" ON "RewardModel"("trainingId");

CREATE TABLE "RewardActivation" (
    "id" BIGSERIAL NOT NULL,
    "modelId" TEXT NOT NULL,
    "previousId" TEXT,
    "verdict" "GateVerdict" NOT NULL,
    "gate" JSONB,
    "reason" TEXT NOT NULL DEFAULT '',
    "actorId" TEXT,
    "actor" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "RewardActivation_pkey" PRIMARY KEY ("id"),
    -- The gate: what is not at least as good needs a reason, and a verdict needs its numbers.
    CONSTRAINT "RewardActivation_override_has_reason"
      CHECK (verdict NOT IN ('worse', 'cannot_tell') OR length(btrim(reason)) > 0),
    CONSTRAINT "RewardActivation_verdict_has_numbers"
      CHECK ((verdict IN ('roll_back', 'shipped')) = (gate IS NULL))
);
CREATE INDEX "RewardActivation_modelId_id_idx" ON "RewardActivation"("modelId", "id" DESC);
ALTER TABLE "RewardActivation" ADD CONSTRAINT "RewardActivation_modelId_fkey" FOREIGN KEY ("modelId") REFERENCES "RewardModel"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "RewardActivation_previousId_fkey" FOREIGN KEY ("previousId") REFERENCES "RewardModel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "RewardRescoring" (
    "activationId" BIGINT NOT NULL,
    "items" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "finishedAt" TIMESTAMPTZ(3),
    "superseded" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "RewardRescoring_pkey" PRIMARY KEY ("activationId")
);
ALTER TABLE "RewardRescoring" ADD CONSTRAINT "RewardRescoring_activationId_fkey" FOREIGN KEY ("activationId") REFERENCES "RewardActivation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was active before the registry kept a record of it.
INSERT INTO "RewardActivation" ("modelId", verdict, actor, "createdAt")
  SELECT id, 'shipped', 'PushGen Console', "createdAt" FROM "RewardModel" WHERE active;

-- An activation is on record for good.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "RewardActivation" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "RewardActivation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "RewardModel" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An activation takes the place of the model that is active now, and is a manager's; the product itself activates
-- only what ships with it; a roll-back goes to a model that was active before.
CREATE FUNCTION keep_activation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  active_id text;
  actor_role "Role";
BEGIN
  SELECT id INTO active_id FROM "RewardModel" WHERE active FOR UPDATE;
  IF NEW."previousId" IS DISTINCT FROM active_id THEN
    RAISE EXCEPTION 'Another reward model was activated meanwhile' USING ERRCODE = 'PG001';
  END IF;
  IF NEW."modelId" = active_id THEN
    RAISE EXCEPTION 'This reward model is active already' USING ERRCODE = 'PG001';
  END IF;
  IF NEW.verdict = 'shipped' THEN
    IF (SELECT weights IS NOT NULL FROM "RewardModel" WHERE id = NEW."modelId") THEN
      RAISE EXCEPTION 'A trained reward model is activated through the gate' USING ERRCODE = 'PG001';
    END IF;
    RETURN NEW;
  END IF;
  SELECT role INTO actor_role FROM "User" WHERE id = NEW."actorId" AND "disabledAt" IS NULL;
  IF actor_role IS NULL OR actor_role = 'operator' THEN
    RAISE EXCEPTION 'A reward model is activated by a manager' USING ERRCODE = 'PG001';
  END IF;
  IF NEW.verdict = 'roll_back' AND NOT EXISTS (SELECT 1 FROM "RewardActivation" WHERE "modelId" = NEW."modelId") THEN
    RAISE EXCEPTION 'A roll-back goes to a reward model that was active before' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_activation BEFORE INSERT ON "RewardActivation" FOR EACH ROW EXECUTE FUNCTION keep_activation();

-- A reward model never changes but for being active, and becomes active by the latest activation alone.
CREATE FUNCTION keep_reward_model() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'A reward model is immutable: it stays in the registry' USING ERRCODE = 'PG001';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.active THEN
      RAISE EXCEPTION 'A reward model becomes active by an activation' USING ERRCODE = 'PG001';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.version, NEW.name, NEW.card, NEW.weights, NEW."trainingId", NEW."createdById", NEW."createdBy", NEW."createdAt")
       IS DISTINCT FROM
     (OLD.id, OLD.version, OLD.name, OLD.card, OLD.weights, OLD."trainingId", OLD."createdById", OLD."createdBy", OLD."createdAt") THEN
    RAISE EXCEPTION 'A reward model is immutable: train a new one' USING ERRCODE = 'PG001';
  END IF;
  IF NEW.active AND NOT OLD.active AND
     NEW.id IS DISTINCT FROM (SELECT "modelId" FROM "RewardActivation" ORDER BY id DESC LIMIT 1) THEN
    RAISE EXCEPTION 'A reward model becomes active by an activation' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_reward_model BEFORE INSERT OR UPDATE OR DELETE ON "RewardModel"
  FOR EACH ROW EXECUTE FUNCTION keep_reward_model();

-- A training moves along its table of transitions; what it was asked to do never changes, and its end is its end.
CREATE FUNCTION keep_reward_training() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'A training stays on record' USING ERRCODE = 'PG001';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'queued' THEN
      RAISE EXCEPTION 'A training starts as queued' USING ERRCODE = 'PG001';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.status IN ('succeeded', 'failed', 'cancelled') THEN
    RAISE EXCEPTION 'A % training has ended', OLD.status USING ERRCODE = 'PG001';
  END IF;
  IF NEW.status <> OLD.status AND (OLD.status::text, NEW.status::text) NOT IN (
    ('queued', 'running'), ('queued', 'cancelled'), ('running', 'succeeded'), ('running', 'failed'), ('running', 'cancelled')) THEN
    RAISE EXCEPTION 'A training cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'PG001';
  END IF;
  IF (NEW.id, NEW.name, NEW.settings, NEW."createdById", NEW."createdBy", NEW."createdAt") IS DISTINCT FROM
     (OLD.id, OLD.name, OLD.settings, OLD."createdById", OLD."createdBy", OLD."createdAt") THEN
    RAISE EXCEPTION 'What a training was asked to do cannot change' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_reward_training BEFORE INSERT OR UPDATE OR DELETE ON "RewardTraining"
  FOR EACH ROW EXECUTE FUNCTION keep_reward_training();

-- Scoring the open items anew walks them in the order of their ids, however many are decided.
CREATE INDEX "ReviewItem_open" ON "ReviewItem" ("itemId") WHERE status = 'open';
