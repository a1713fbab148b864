-- Runs that pause, and whose planning goes only a little ahead of the work.
ALTER TYPE "RunStatus" ADD VALUE 'paused' BEFORE 'cancelling';

ALTER TABLE "GenerationRun" ADD COLUMN "open" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "planDone" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "retryBefore" TIMESTAMPTZ(3),
ADD COLUMN "pausedBy" TEXT,
ADD COLUMN "pausedKind" TEXT,
ADD COLUMN "pausedAt" TIMESTAMPTZ(3),
ADD COLUMN "resumeAt" TIMESTAMPTZ(3);

-- Runs from before: their tasks were all planned at once.
UPDATE "GenerationRun" r SET "planDone" = r.status <> 'planning',
  open = (SELECT count(*) FROM "GenerationTask" t WHERE t."runId" = r.id AND t.status IN ('queued', 'running'));

-- Failed tasks of a run by kind, counted as they fail, so that to read them costs the same however many there are.
CREATE TABLE "RunFailure" (
    "runId" UUID NOT NULL,
    "errorKind" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "message" TEXT NOT NULL,

    CONSTRAINT "RunFailure_pkey" PRIMARY KEY ("runId","errorKind")
);
ALTER TABLE "RunFailure" ADD CONSTRAINT "RunFailure_runId_fkey" FOREIGN KEY ("runId") REFERENCES "GenerationRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;
INSERT INTO "RunFailure" ("runId", "errorKind", count, message)
  SELECT "runId", coalesce("errorKind", 'unknown'), count(*), coalesce(min("errorMessage"), '')
  FROM "GenerationTask" WHERE status = 'failed' GROUP BY 1, 2;

-- What the workers share of a model server's limits: what is left in its bucket, and since when.
CREATE TABLE "ProviderQuota" (
    "provider" TEXT NOT NULL,
    "requests" DOUBLE PRECISION NOT NULL,
    "tokens" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProviderQuota_pkey" PRIMARY KEY ("provider")
);

-- Runs that a model server which comes back wakes, and those that screens watch: few among many that have ended.
CREATE INDEX "GenerationRun_live" ON "GenerationRun" (provider) WHERE "finishedAt" IS NULL;

-- A run moves along its table of transitions (lib/core/generation/run-status.ts). As text, since a value that was just
-- added to the type cannot be used in the same transaction.
CREATE FUNCTION keep_run_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> OLD.status AND (OLD.status::text, NEW.status::text) NOT IN (
    ('planning', 'running'), ('planning', 'paused'), ('planning', 'cancelling'), ('planning', 'cancelled'),
    ('planning', 'finished'), ('planning', 'failed'),
    ('running', 'paused'), ('running', 'cancelling'), ('running', 'cancelled'), ('running', 'finished'), ('running', 'failed'),
    ('paused', 'running'), ('paused', 'cancelling'), ('paused', 'cancelled'), ('paused', 'finished'),
    ('cancelling', 'cancelled'), ('cancelled', 'planning'), ('finished', 'planning'), ('failed', 'planning')) THEN
    RAISE EXCEPTION 'A run cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_run_status BEFORE UPDATE OF status ON "GenerationRun" FOR EACH ROW EXECUTE FUNCTION keep_run_status();
