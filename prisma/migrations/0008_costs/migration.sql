-- What runs cost, what they may cost, answers that are kept, and batches of the model server's Batch API.

CREATE TYPE "RunMode" AS ENUM ('live', 'batch');
CREATE TYPE "BatchStatus" AS ENUM ('submitting', 'waiting', 'collecting', 'ended', 'failed');

ALTER TABLE "Workspace" ADD COLUMN "dayBudget" BIGINT, ADD COLUMN "dayTokenBudget" BIGINT;

ALTER TABLE "GenerationRun"
  ADD COLUMN "mode" "RunMode" NOT NULL DEFAULT 'live',
  ADD COLUMN "useCache" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "priceInput" BIGINT,
  ADD COLUMN "priceOutput" BIGINT,
  ADD COLUMN "pricePercent" INTEGER NOT NULL DEFAULT 100,
  ADD COLUMN "cost" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "cachedAnswers" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "budget" BIGINT,
  ADD COLUMN "tokenBudget" BIGINT;

ALTER TABLE "GenerationTask"
  ADD COLUMN "cost" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "cachedAnswers" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "batchId" UUID;

CREATE TABLE "RunCost" (
  "runId" UUID NOT NULL,
  "day" DATE NOT NULL,
  "categoryId" UUID NOT NULL,
  "tasks" INTEGER NOT NULL DEFAULT 0,
  "calls" INTEGER NOT NULL DEFAULT 0,
  "cachedAnswers" INTEGER NOT NULL DEFAULT 0,
  "promptTokens" BIGINT NOT NULL DEFAULT 0,
  "completionTokens" BIGINT NOT NULL DEFAULT 0,
  "cost" BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT "RunCost_pkey" PRIMARY KEY ("runId", "day", "categoryId")
);
CREATE INDEX "RunCost_day_runId_categoryId_idx" ON "RunCost" ("day", "runId", "categoryId");

CREATE TABLE "ModelPrice" (
  "model" TEXT NOT NULL,
  "input" BIGINT NOT NULL,
  "output" BIGINT NOT NULL,
  "updatedById" TEXT,
  "updatedBy" TEXT NOT NULL DEFAULT '',
  "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "ModelPrice_pkey" PRIMARY KEY ("model")
);

CREATE TABLE "CachedAnswer" (
  "key" TEXT NOT NULL,
  "model" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "promptTokens" INTEGER NOT NULL,
  "completionTokens" INTEGER NOT NULL,
  "bytes" INTEGER NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "CachedAnswer_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "CachedAnswer_createdAt_bytes_idx" ON "CachedAnswer" ("createdAt", "bytes");

CREATE TABLE "ModelBatch" (
  "id" UUID NOT NULL DEFAULT uuidv7(),
  "runId" UUID NOT NULL,
  "status" "BatchStatus" NOT NULL DEFAULT 'submitting',
  "requests" INTEGER NOT NULL,
  "expectedCost" BIGINT NOT NULL DEFAULT 0,
  "expectedTokens" BIGINT NOT NULL DEFAULT 0,
  "remoteId" TEXT,
  "remoteStatus" TEXT,
  "answered" INTEGER NOT NULL DEFAULT 0,
  "refused" INTEGER NOT NULL DEFAULT 0,
  "error" TEXT,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "submittedAt" TIMESTAMPTZ(3),
  "lookedAt" TIMESTAMPTZ(3),
  "expiresAt" TIMESTAMPTZ(3),
  "endedAt" TIMESTAMPTZ(3),
  CONSTRAINT "ModelBatch_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ModelBatch_runId_id_idx" ON "ModelBatch" ("runId", "id");
CREATE INDEX "GenerationTask_batchId_idx" ON "GenerationTask" ("batchId");

ALTER TABLE "RunCost" ADD CONSTRAINT "RunCost_runId_fkey" FOREIGN KEY ("runId") REFERENCES "GenerationRun" ("id")
  ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RunCost" ADD CONSTRAINT "RunCost_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "StyleCategory" ("id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ModelBatch" ADD CONSTRAINT "ModelBatch_runId_fkey" FOREIGN KEY ("runId") REFERENCES "GenerationRun" ("id")
  ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GenerationTask" ADD CONSTRAINT "GenerationTask_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ModelBatch" ("id")
  ON DELETE SET NULL ON UPDATE CASCADE;

-- Money and limits are never negative, and a price has both halves.
ALTER TABLE "ModelPrice" ADD CONSTRAINT "ModelPrice_not_negative" CHECK ("input" >= 0 AND "output" >= 0);
ALTER TABLE "GenerationRun" ADD CONSTRAINT "GenerationRun_price_whole"
  CHECK (("priceInput" IS NULL) = ("priceOutput" IS NULL) AND "pricePercent" BETWEEN 1 AND 100);
ALTER TABLE "GenerationRun" ADD CONSTRAINT "GenerationRun_budget_priced"
  CHECK ("budget" IS NULL OR ("budget" > 0 AND "priceInput" IS NOT NULL));
ALTER TABLE "GenerationRun" ADD CONSTRAINT "GenerationRun_token_budget" CHECK ("tokenBudget" > 0);
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_budgets" CHECK ("dayBudget" > 0 AND "dayTokenBudget" > 0);

-- A run is paid at the price that it started with, and asks the way it started with.
CREATE FUNCTION keep_run_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."priceInput", NEW."priceOutput", NEW."pricePercent", NEW.mode, NEW.provider, NEW.model)
     IS DISTINCT FROM (OLD."priceInput", OLD."priceOutput", OLD."pricePercent", OLD.mode, OLD.provider, OLD.model) THEN
    RAISE EXCEPTION 'The model and the price of a run stay as they were when it started' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_run_price BEFORE UPDATE OF "priceInput", "priceOutput", "pricePercent", mode, provider, model
  ON "GenerationRun" FOR EACH ROW EXECUTE FUNCTION keep_run_price();

-- The offline composer costs nothing, in runs of before as well.
UPDATE "GenerationRun" SET "priceInput" = 0, "priceOutput" = 0 WHERE provider = 'composer';
