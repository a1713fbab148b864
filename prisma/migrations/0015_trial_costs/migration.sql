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
