-- What trials of prompts used, by day (UTC), model and style: they belong to no run, and count in the day's spending.
CREATE TABLE "TrialCost" (
  "day" DATE NOT NULL,
  "model" TEXT NOT NULL,
  "categoryKey" TEXT NOT NULL,
  "calls" INTEGER NOT NULL DEFAULT 0,
  "promptTokens" BIGINT NOT NULL DEFAULT 0,
  "completionTokens" BIGINT NOT NULL DEFAULT 0,
  "cost" BIGINT NOT NULL DEFAULT 0,
  "unpricedCalls" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "TrialCost_pkey" PRIMARY KEY ("day", "model", "categoryKey")
);

-- Trials count in the spending beside runs, evaluations and judgings. Their style may be gone: its key stays.
CREATE OR REPLACE VIEW "Spending" AS
  SELECT 'run'::text AS kind, c."runId" AS id, c."runId"::text AS address, r.name, r.model, r.mode::text AS mode,
    r."priceInput" IS NOT NULL AS priced, c.day, c."categoryId", c.tasks, c.calls, c."cachedAnswers", c."promptTokens",
    c."completionTokens", c.cost,
    CASE WHEN r."priceInput" IS NULL THEN c.calls ELSE 0 END AS "unpricedCalls", NULL::text AS "trialOf"
  FROM "RunCost" c LEFT JOIN "GenerationRun" r ON r.id = c."runId"
  UNION ALL
  SELECT 'evaluation', c."runId", c."runId"::text, e.name, e.model, 'live', e."priceInput" IS NOT NULL, c.day,
    c."categoryId", c.tasks, c.calls, c."cachedAnswers", c."promptTokens", c."completionTokens", c.cost,
    CASE WHEN e."priceInput" IS NULL THEN c.calls ELSE 0 END, NULL
  FROM "EvaluationCost" c LEFT JOIN "EvaluationRun" e ON e.id = c."runId"
  WHERE c."judgingId" IS NULL
  UNION ALL
  SELECT 'judging', c."judgingId", j."baselineRunId" || ',' || j."challengerRunId", b.name || ' / ' || h.name, j.model,
    'live', j."priceInput" IS NOT NULL, c.day, c."categoryId", c.tasks, c.calls, c."cachedAnswers", c."promptTokens",
    c."completionTokens", c.cost,
    CASE WHEN j."priceInput" IS NULL THEN c.calls ELSE 0 END, NULL
  FROM "EvaluationCost" c LEFT JOIN "EvaluationJudging" j ON j.id = c."judgingId"
    LEFT JOIN "EvaluationRun" b ON b.id = j."baselineRunId" LEFT JOIN "EvaluationRun" h ON h.id = j."challengerRunId"
  WHERE c."judgingId" IS NOT NULL
  UNION ALL
  SELECT 'trial', NULL, '', 'Trials of prompts', t.model, 'trial', t."unpricedCalls" < t.calls, t.day, s.id, 0, t.calls, 0,
    t."promptTokens", t."completionTokens", t.cost, t."unpricedCalls", t."categoryKey"
  FROM "TrialCost" t LEFT JOIN "StyleCategory" s ON s.key = t."categoryKey";
