-- Evaluations: frozen sets of items with human references, runs over them, their texts, and what people think of these.
CREATE TYPE "EvaluationStatus" AS ENUM ('running', 'cancelling', 'cancelled', 'measuring', 'finished', 'failed');

CREATE TABLE "EvaluationSet" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "baselineRunId" UUID,
    "createdById" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "EvaluationSet_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "EvaluationSetVersion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "setId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "source" JSONB NOT NULL,
    "itemCount" INTEGER NOT NULL DEFAULT 0,
    "referenceCount" INTEGER NOT NULL DEFAULT 0,
    "languages" TEXT[],
    "frozenAt" TIMESTAMPTZ(3),
    "createdById" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "EvaluationSetVersion_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "EvaluationItem" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "setVersionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "externalId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "url" TEXT,
    "language" TEXT NOT NULL,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "references" JSONB NOT NULL,
    CONSTRAINT "EvaluationItem_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "EvaluationItem_has_a_reference" CHECK (jsonb_array_length("references") > 0)
);

CREATE TABLE "EvaluationRun" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "setVersionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" "EvaluationStatus" NOT NULL DEFAULT 'running',
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "temperature" DOUBLE PRECISION,
    "candidatesPerPair" INTEGER NOT NULL,
    "rewardModelId" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'console',
    "tasks" INTEGER NOT NULL,
    "succeeded" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "cancelled" INTEGER NOT NULL DEFAULT 0,
    "texts" INTEGER NOT NULL DEFAULT 0,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "promptTokens" BIGINT NOT NULL DEFAULT 0,
    "completionTokens" BIGINT NOT NULL DEFAULT 0,
    "useCache" BOOLEAN NOT NULL DEFAULT false,
    "cachedAnswers" INTEGER NOT NULL DEFAULT 0,
    "priceInput" BIGINT,
    "priceOutput" BIGINT,
    "report" JSONB,
    "styleReaderId" TEXT,
    "error" TEXT,
    "createdById" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    CONSTRAINT "EvaluationRun_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "EvaluationRunPrompt" (
    "runId" UUID NOT NULL,
    "promptVersionId" UUID NOT NULL,
    "categoryId" UUID NOT NULL,
    CONSTRAINT "EvaluationRunPrompt_pkey" PRIMARY KEY ("runId","categoryId")
);

CREATE TABLE "EvaluationTask" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "runId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "promptVersionId" UUID NOT NULL,
    "status" "TaskStatus" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "errorKind" TEXT,
    "errorMessage" TEXT,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "promptTokens" INTEGER NOT NULL DEFAULT 0,
    "completionTokens" INTEGER NOT NULL DEFAULT 0,
    "durationMs" INTEGER,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "measure" JSONB,
    CONSTRAINT "EvaluationTask_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "EvaluationText" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "taskId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "guardrailLevel" "GuardrailLevel" NOT NULL,
    "guardrails" JSONB NOT NULL,
    "duplicateOfId" UUID,
    "reward" DOUBLE PRECISION NOT NULL,
    CONSTRAINT "EvaluationText_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "EvaluationRating" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "textId" UUID NOT NULL,
    "relevance" SMALLINT NOT NULL,
    "clarity" SMALLINT NOT NULL,
    "freshness" SMALLINT NOT NULL,
    "fit" SMALLINT NOT NULL,
    "raterId" TEXT NOT NULL,
    "rater" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "EvaluationRating_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "EvaluationRating_one_to_five" CHECK (
      relevance BETWEEN 1 AND 5 AND clarity BETWEEN 1 AND 5 AND freshness BETWEEN 1 AND 5 AND fit BETWEEN 1 AND 5)
);

CREATE UNIQUE INDEX "EvaluationSet_baselineRunId_key" ON "EvaluationSet"("baselineRunId");
CREATE UNIQUE INDEX "EvaluationSetVersion_setId_version_key" ON "EvaluationSetVersion"("setId", "version");
CREATE UNIQUE INDEX "EvaluationItem_setVersionId_position_key" ON "EvaluationItem"("setVersionId", "position");
CREATE UNIQUE INDEX "EvaluationItem_setVersionId_externalId_key" ON "EvaluationItem"("setVersionId", "externalId");
CREATE INDEX "EvaluationRun_setVersionId_id_idx" ON "EvaluationRun"("setVersionId", "id" DESC);
CREATE INDEX "EvaluationRunPrompt_promptVersionId_runId_idx" ON "EvaluationRunPrompt"("promptVersionId", "runId");
CREATE UNIQUE INDEX "EvaluationTask_runId_itemId_promptVersionId_key" ON "EvaluationTask"("runId", "itemId", "promptVersionId");
CREATE INDEX "EvaluationTask_runId_status_idx" ON "EvaluationTask"("runId", "status");
CREATE INDEX "EvaluationTask_itemId_idx" ON "EvaluationTask"("itemId");
CREATE UNIQUE INDEX "EvaluationText_taskId_position_key" ON "EvaluationText"("taskId", "position");
CREATE INDEX "EvaluationRating_textId_raterId_id_idx" ON "EvaluationRating"("textId", "raterId", "id");

ALTER TABLE "EvaluationSetVersion" ADD CONSTRAINT "EvaluationSetVersion_setId_fkey" FOREIGN KEY ("setId") REFERENCES "EvaluationSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EvaluationItem" ADD CONSTRAINT "EvaluationItem_setVersionId_fkey" FOREIGN KEY ("setVersionId") REFERENCES "EvaluationSetVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EvaluationRun" ADD CONSTRAINT "EvaluationRun_setVersionId_fkey" FOREIGN KEY ("setVersionId") REFERENCES "EvaluationSetVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EvaluationSet" ADD CONSTRAINT "EvaluationSet_baselineRunId_fkey" FOREIGN KEY ("baselineRunId") REFERENCES "EvaluationRun"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "EvaluationRunPrompt" ADD CONSTRAINT "EvaluationRunPrompt_runId_fkey" FOREIGN KEY ("runId") REFERENCES "EvaluationRun"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "EvaluationRunPrompt_promptVersionId_fkey" FOREIGN KEY ("promptVersionId") REFERENCES "PromptVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EvaluationTask" ADD CONSTRAINT "EvaluationTask_runId_fkey" FOREIGN KEY ("runId") REFERENCES "EvaluationRun"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "EvaluationTask_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "EvaluationItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "EvaluationTask_promptVersionId_fkey" FOREIGN KEY ("promptVersionId") REFERENCES "PromptVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EvaluationText" ADD CONSTRAINT "EvaluationText_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "EvaluationTask"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "EvaluationRating" ADD CONSTRAINT "EvaluationRating_textId_fkey" FOREIGN KEY ("textId") REFERENCES "EvaluationText"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A version of a set is filled once and then frozen, with its items.
CREATE FUNCTION keep_evaluation_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD."frozenAt" IS NOT NULL OR
     (NEW.id, NEW."setId", NEW.version, NEW.source, NEW."createdAt") IS DISTINCT FROM
     (OLD.id, OLD."setId", OLD.version, OLD.source, OLD."createdAt") THEN
    RAISE EXCEPTION 'A version of an evaluation set is frozen: make a new one' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_evaluation_version BEFORE UPDATE OR DELETE ON "EvaluationSetVersion"
  FOR EACH ROW EXECUTE FUNCTION keep_evaluation_version();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "EvaluationSetVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_evaluation_items() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM fresh f JOIN "EvaluationSetVersion" v ON v.id = f."setVersionId" WHERE v."frozenAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'A version of an evaluation set is frozen: make a new one' USING ERRCODE = 'PG001';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_evaluation_items AFTER INSERT ON "EvaluationItem" REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION keep_evaluation_items();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "EvaluationItem" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "EvaluationItem" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Only an evaluation of the set itself is its baseline.
CREATE FUNCTION keep_evaluation_baseline() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."baselineRunId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "EvaluationRun" r JOIN "EvaluationSetVersion" v ON v.id = r."setVersionId"
    WHERE r.id = NEW."baselineRunId" AND v."setId" = NEW.id AND r.status = 'finished') THEN
    RAISE EXCEPTION 'Only a finished evaluation over this set can be its baseline' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_evaluation_baseline BEFORE INSERT OR UPDATE OF "baselineRunId" ON "EvaluationSet"
  FOR EACH ROW EXECUTE FUNCTION keep_evaluation_baseline();

-- An evaluation moves along its table of transitions; what it was asked to do never changes, nor does its report while
-- it stays finished. A retry takes an ended one up again.
CREATE FUNCTION keep_evaluation_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> OLD.status AND (OLD.status::text, NEW.status::text) NOT IN (
    ('running', 'measuring'), ('running', 'cancelling'), ('cancelling', 'cancelled'), ('measuring', 'finished'),
    ('measuring', 'failed'), ('finished', 'running'), ('cancelled', 'running'), ('failed', 'running'), ('failed', 'measuring')) THEN
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
CREATE TRIGGER keep_evaluation_run BEFORE UPDATE ON "EvaluationRun" FOR EACH ROW EXECUTE FUNCTION keep_evaluation_run();

-- What was written and what people said of it is on record for good.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "EvaluationText" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "EvaluationText" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "EvaluationRating" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "EvaluationRating" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
