-- Trainings on a schedule, and what was found about the score that is in use.

CREATE TYPE "LearningRhythm" AS ENUM ('off', 'weekly', 'monthly');

-- One row: when the console trains by itself, and whether what comes of it may be activated without a person.
CREATE TABLE "LearningSchedule" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "rhythm" "LearningRhythm" NOT NULL DEFAULT 'off',
    "leastNewPairs" INTEGER NOT NULL DEFAULT 200,
    "activates" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedById" TEXT,
    "changedBy" TEXT,
    "changedAt" TIMESTAMPTZ(3),
    "lookedAt" TIMESTAMPTZ(3),
    "found" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "LearningSchedule_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "LearningSchedule" ADD CONSTRAINT "LearningSchedule_one_row" CHECK (id = 1);
ALTER TABLE "LearningSchedule" ADD CONSTRAINT "LearningSchedule_ranges" CHECK ("leastNewPairs" BETWEEN 1 AND 100000);
-- A schedule that is on is somebody's: its trainings and activations are made on their behalf.
ALTER TABLE "LearningSchedule" ADD CONSTRAINT "LearningSchedule_on_is_someones" CHECK (
  rhythm = 'off' OR "changedById" IS NOT NULL);
INSERT INTO "LearningSchedule" ("id") VALUES (1);

ALTER TABLE "RewardTraining" ADD COLUMN "scheduled" BOOLEAN NOT NULL DEFAULT false;

-- Whether a score holds, once a day and model: what the home page reads, and when the alarm first went off.
CREATE TABLE "ScoreCheck" (
    "modelId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "pairs" INTEGER NOT NULL,
    "items" INTEGER NOT NULL,
    "promised" DOUBLE PRECISION,
    "kept" DOUBLE PRECISION,
    "keptLow" DOUBLE PRECISION,
    "keptHigh" DOUBLE PRECISION,
    "verdict" TEXT NOT NULL,
    "evidence" DOUBLE PRECISION NOT NULL,
    "alarmSince" DATE,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ScoreCheck_pkey" PRIMARY KEY ("modelId","day")
);
ALTER TABLE "ScoreCheck" ADD CONSTRAINT "ScoreCheck_modelId_fkey" FOREIGN KEY ("modelId") REFERENCES "RewardModel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the texts of the console were clicked more than the human line, month by month: what the home page reads.
CREATE TABLE "SentMonth" (
    "month" DATE NOT NULL,
    "armShown" BIGINT NOT NULL,
    "armClicked" BIGINT NOT NULL,
    "controlShown" BIGINT NOT NULL,
    "controlClicked" BIGINT NOT NULL,
    "experiments" INTEGER NOT NULL,
    "leftOut" INTEGER NOT NULL,
    "lift" DOUBLE PRECISION,
    "liftLow" DOUBLE PRECISION,
    "liftHigh" DOUBLE PRECISION,
    "summedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SentMonth_pkey" PRIMARY KEY ("month")
);

-- As before, and whether it was asked for by the schedule.
CREATE OR REPLACE FUNCTION keep_reward_training() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF (NEW.id, NEW.name, NEW.settings, NEW.scheduled, NEW."createdById", NEW."createdBy", NEW."createdAt") IS DISTINCT FROM
     (OLD.id, OLD.name, OLD.settings, OLD.scheduled, OLD."createdById", OLD."createdBy", OLD."createdAt") THEN
    RAISE EXCEPTION 'What a training was asked to do cannot change' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
