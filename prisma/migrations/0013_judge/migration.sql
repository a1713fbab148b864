-- A language model judges two evaluations pair by pair; what evaluations and judgings use counts in the day's spending.

-- The day's budget lets an evaluation wait, as it does a run.
ALTER TYPE "EvaluationStatus" ADD VALUE 'paused';
ALTER TABLE "EvaluationRun" ADD COLUMN "pausedBecause" TEXT;

-- Rounded once for each task, so that an evaluation and the day's sums say the same.
ALTER TABLE "EvaluationRun" ADD COLUMN "cost" BIGINT NOT NULL DEFAULT 0;
UPDATE "EvaluationRun" SET cost = ("promptTokens" * "priceInput" + "completionTokens" * "priceOutput" + 500000) / 1000000
WHERE "priceInput" IS NOT NULL AND "priceOutput" IS NOT NULL;

CREATE OR REPLACE FUNCTION keep_evaluation_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> OLD.status AND (OLD.status::text, NEW.status::text) NOT IN (
    ('running', 'measuring'), ('running', 'cancelling'), ('running', 'paused'), ('paused', 'running'), ('paused', 'measuring'),
    ('paused', 'cancelling'), ('cancelling', 'cancelled'), ('measuring', 'finished'), ('measuring', 'failed'),
    ('finished', 'running'), ('cancelled', 'running'), ('failed', 'running'), ('failed', 'measuring')) THEN
    RAISE EXCEPTION 'An evaluation cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'PG001';
  END IF;
  IF OLD.status = 'finished' AND NEW.status = 'finished' AND NEW.report IS DISTINCT FROM OLD.report THEN
    RAISE EXCEPTION 'The report of an evaluation is frozen' USING ERRCODE = 'PG001';
  END IF;
  IF (NEW.id, NEW."setVersionId", NEW.provider, NEW.model, NEW.temperature, NEW."candidatesPerPair", NEW."rewardModelId", NEW.tasks, NEW."useCache", NEW."priceInput", NEW."priceOutput", NEW."createdAt")
       IS DISTINCT FROM
     (OLD.id, OLD."setVersionId", OLD.provider, OLD.model, OLD.temperature, OLD."candidatesPerPair", OLD."rewardModelId", OLD.tasks, OLD."useCache", OLD."priceInput", OLD."priceOutput", OLD."createdAt") THEN
    RAISE EXCEPTION 'What an evaluation was asked to do cannot change' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;

CREATE TYPE "JudgingStatus" AS ENUM ('running', 'paused', 'cancelling', 'cancelled', 'finished');
CREATE TYPE "JudgeSide" AS ENUM ('first', 'second', 'tie');

CREATE TABLE "EvaluationJudging" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "baselineRunId" UUID NOT NULL,
    "challengerRunId" UUID NOT NULL,
    "categoryKey" TEXT,
    "status" "JudgingStatus" NOT NULL DEFAULT 'running',
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "mostItems" INTEGER NOT NULL,
    "tasks" INTEGER NOT NULL,
    "alike" INTEGER NOT NULL,
    "succeeded" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "cancelled" INTEGER NOT NULL DEFAULT 0,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "promptTokens" BIGINT NOT NULL DEFAULT 0,
    "completionTokens" BIGINT NOT NULL DEFAULT 0,
    "cost" BIGINT NOT NULL DEFAULT 0,
    "useCache" BOOLEAN NOT NULL DEFAULT false,
    "cachedAnswers" INTEGER NOT NULL DEFAULT 0,
    "priceInput" BIGINT,
    "priceOutput" BIGINT,
    "pausedBecause" TEXT,
    "createdById" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    CONSTRAINT "EvaluationJudging_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "EvaluationJudging_of_two" CHECK ("baselineRunId" <> "challengerRunId")
);

CREATE TABLE "EvaluationJudgedPair" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "judgingId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "categoryId" UUID NOT NULL,
    "baselineTextId" UUID NOT NULL,
    "challengerTextId" UUID NOT NULL,
    "status" "TaskStatus" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "errorKind" TEXT,
    "errorMessage" TEXT,
    "baselineFirst" "JudgeSide",
    "challengerFirst" "JudgeSide",
    "baselineFirstReason" TEXT,
    "challengerFirstReason" TEXT,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "promptTokens" INTEGER NOT NULL DEFAULT 0,
    "completionTokens" INTEGER NOT NULL DEFAULT 0,
    "durationMs" INTEGER,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    CONSTRAINT "EvaluationJudgedPair_pkey" PRIMARY KEY ("id"),
    -- Judged is judged in both orders.
    CONSTRAINT "EvaluationJudgedPair_both_orders" CHECK (
      (status = 'succeeded') = ("baselineFirst" IS NOT NULL AND "challengerFirst" IS NOT NULL))
);

CREATE TABLE "EvaluationCost" (
    "id" BIGSERIAL NOT NULL,
    "runId" UUID,
    "judgingId" UUID,
    "day" DATE NOT NULL,
    "categoryId" UUID NOT NULL,
    "tasks" INTEGER NOT NULL DEFAULT 0,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "cachedAnswers" INTEGER NOT NULL DEFAULT 0,
    "promptTokens" BIGINT NOT NULL DEFAULT 0,
    "completionTokens" BIGINT NOT NULL DEFAULT 0,
    "cost" BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT "EvaluationCost_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "EvaluationCost_of_one" CHECK (num_nonnulls("runId", "judgingId") = 1)
);

CREATE INDEX "EvaluationJudging_baselineRunId_challengerRunId_id_idx" ON "EvaluationJudging"("baselineRunId", "challengerRunId", "id" DESC);
CREATE INDEX "EvaluationJudging_challengerRunId_idx" ON "EvaluationJudging"("challengerRunId");
CREATE UNIQUE INDEX "EvaluationJudgedPair_judgingId_itemId_categoryId_key" ON "EvaluationJudgedPair"("judgingId", "itemId", "categoryId");
CREATE INDEX "EvaluationJudgedPair_judgingId_status_idx" ON "EvaluationJudgedPair"("judgingId", "status");
CREATE UNIQUE INDEX "EvaluationCost_runId_judgingId_day_categoryId_key" ON "EvaluationCost"("runId", "judgingId", "day", "categoryId") NULLS NOT DISTINCT;
CREATE INDEX "EvaluationCost_day_idx" ON "EvaluationCost"("day");

ALTER TABLE "EvaluationJudging" ADD CONSTRAINT "EvaluationJudging_baselineRunId_fkey" FOREIGN KEY ("baselineRunId") REFERENCES "EvaluationRun"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "EvaluationJudging_challengerRunId_fkey" FOREIGN KEY ("challengerRunId") REFERENCES "EvaluationRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "EvaluationJudgedPair" ADD CONSTRAINT "EvaluationJudgedPair_judgingId_fkey" FOREIGN KEY ("judgingId") REFERENCES "EvaluationJudging"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "EvaluationJudgedPair_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "EvaluationItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "EvaluationJudgedPair_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "StyleCategory"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "EvaluationJudgedPair_baselineTextId_fkey" FOREIGN KEY ("baselineTextId") REFERENCES "EvaluationText"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "EvaluationJudgedPair_challengerTextId_fkey" FOREIGN KEY ("challengerTextId") REFERENCES "EvaluationText"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EvaluationCost" ADD CONSTRAINT "EvaluationCost_runId_fkey" FOREIGN KEY ("runId") REFERENCES "EvaluationRun"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "EvaluationCost_judgingId_fkey" FOREIGN KEY ("judgingId") REFERENCES "EvaluationJudging"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "EvaluationCost_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "StyleCategory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A judging moves along its table of transitions, and what it was asked to do never changes.
CREATE FUNCTION keep_evaluation_judging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> OLD.status AND (OLD.status::text, NEW.status::text) NOT IN (
    ('running', 'finished'), ('running', 'cancelling'), ('running', 'paused'), ('paused', 'running'), ('paused', 'finished'),
    ('paused', 'cancelling'), ('cancelling', 'cancelled'), ('finished', 'running'), ('cancelled', 'running')) THEN
    RAISE EXCEPTION 'A judging cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'PG001';
  END IF;
  IF (NEW.id, NEW."baselineRunId", NEW."challengerRunId", NEW."categoryKey", NEW.provider, NEW.model, NEW.seed, NEW."mostItems", NEW.tasks, NEW.alike, NEW."useCache", NEW."priceInput", NEW."priceOutput", NEW."createdAt")
       IS DISTINCT FROM
     (OLD.id, OLD."baselineRunId", OLD."challengerRunId", OLD."categoryKey", OLD.provider, OLD.model, OLD.seed, OLD."mostItems", OLD.tasks, OLD.alike, OLD."useCache", OLD."priceInput", OLD."priceOutput", OLD."createdAt") THEN
    RAISE EXCEPTION 'What a judging was asked to do cannot change' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_evaluation_judging BEFORE UPDATE ON "EvaluationJudging" FOR EACH ROW EXECUTE FUNCTION keep_evaluation_judging();

-- What the judge said is on record for good, both orders of it.
CREATE FUNCTION keep_judged_pair() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'succeeded' OR
     (NEW.id, NEW."judgingId", NEW."itemId", NEW."categoryId", NEW."baselineTextId", NEW."challengerTextId")
       IS DISTINCT FROM (OLD.id, OLD."judgingId", OLD."itemId", OLD."categoryId", OLD."baselineTextId", OLD."challengerTextId") THEN
    RAISE EXCEPTION 'What a judge said is not changed afterwards' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_judged_pair BEFORE UPDATE ON "EvaluationJudgedPair" FOR EACH ROW EXECUTE FUNCTION keep_judged_pair();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "EvaluationJudgedPair" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Everything that asks a model server and is written down, by day: what budgets and the pages of costs are summed from.
-- Left joins, so that a sum over a day does not look at what a name is needed for.
CREATE VIEW "Spending" AS
  SELECT 'run'::text AS kind, c."runId" AS id, c."runId"::text AS address, r.name, r.model, r.mode::text AS mode,
    r."priceInput" IS NOT NULL AS priced, c.day, c."categoryId", c.tasks, c.calls, c."cachedAnswers", c."promptTokens",
    c."completionTokens", c.cost
  FROM "RunCost" c LEFT JOIN "GenerationRun" r ON r.id = c."runId"
  UNION ALL
  SELECT 'evaluation', c."runId", c."runId"::text, e.name, e.model, 'live', e."priceInput" IS NOT NULL, c.day,
    c."categoryId", c.tasks, c.calls, c."cachedAnswers", c."promptTokens", c."completionTokens", c.cost
  FROM "EvaluationCost" c LEFT JOIN "EvaluationRun" e ON e.id = c."runId"
  WHERE c."judgingId" IS NULL
  UNION ALL
  SELECT 'judging', c."judgingId", j."baselineRunId" || ',' || j."challengerRunId", b.name || ' / ' || h.name, j.model,
    'live', j."priceInput" IS NOT NULL, c.day, c."categoryId", c.tasks, c.calls, c."cachedAnswers", c."promptTokens",
    c."completionTokens", c.cost
  FROM "EvaluationCost" c LEFT JOIN "EvaluationJudging" j ON j.id = c."judgingId"
    LEFT JOIN "EvaluationRun" b ON b.id = j."baselineRunId" LEFT JOIN "EvaluationRun" h ON h.id = j."challengerRunId"
  WHERE c."judgingId" IS NOT NULL;

-- Evaluations of before are counted from their tasks, at the price that they started with.
INSERT INTO "EvaluationCost" ("runId", day, "categoryId", tasks, calls, "promptTokens", "completionTokens", cost)
SELECT t."runId", (t."finishedAt" AT TIME ZONE 'UTC')::date, p."categoryId", count(*), sum(t.calls), sum(t."promptTokens"),
  sum(t."completionTokens"), coalesce(sum(
    (t."promptTokens" * e."priceInput" + t."completionTokens" * e."priceOutput" + 500000) / 1000000), 0)
FROM "EvaluationTask" t JOIN "EvaluationRun" e ON e.id = t."runId" JOIN "PromptVersion" p ON p.id = t."promptVersionId"
WHERE t."finishedAt" IS NOT NULL AND t.status IN ('succeeded', 'failed')
GROUP BY 1, 2, 3;
