-- CreateEnum
CREATE TYPE "DuelChoice" AS ENUM ('left', 'right', 'tie', 'neither', 'undo');

-- CreateTable
CREATE TABLE "Duel" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "itemId" UUID NOT NULL,
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "firstKind" "CandidateKind" NOT NULL,
    "secondKind" "CandidateKind" NOT NULL,
    "firstCategoryKey" TEXT,
    "secondCategoryKey" TEXT,
    "firstTitle" TEXT NOT NULL,
    "firstBody" TEXT NOT NULL,
    "secondTitle" TEXT NOT NULL,
    "secondBody" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Duel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DuelVote" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "requestId" UUID NOT NULL,
    "duelId" UUID NOT NULL,
    "choice" "DuelChoice" NOT NULL,
    "firstOnLeft" BOOLEAN NOT NULL,
    "milliseconds" INTEGER,
    "undoesId" UUID,
    "voterId" TEXT NOT NULL,
    "voter" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DuelVote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Duel_itemId_idx" ON "Duel"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "Duel_firstId_secondId_key" ON "Duel"("firstId", "secondId");

-- CreateIndex
CREATE UNIQUE INDEX "DuelVote_requestId_key" ON "DuelVote"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "DuelVote_undoesId_key" ON "DuelVote"("undoesId");

-- CreateIndex
CREATE INDEX "DuelVote_duelId_voterId_idx" ON "DuelVote"("duelId", "voterId");

-- CreateIndex
CREATE INDEX "DuelVote_voterId_createdAt_idx" ON "DuelVote"("voterId", "createdAt");

-- AddForeignKey
ALTER TABLE "Duel" ADD CONSTRAINT "Duel_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ContentItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuelVote" ADD CONSTRAINT "DuelVote_duelId_fkey" FOREIGN KEY ("duelId") REFERENCES "Duel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuelVote" ADD CONSTRAINT "DuelVote_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "DuelVote"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One row for each two candidates, whichever stood left.
ALTER TABLE "Duel" ADD CONSTRAINT "Duel_smaller_id_first" CHECK ("firstId" < "secondId");

-- A vote took some time; an undo names a vote and took none.
ALTER TABLE "DuelVote" ADD CONSTRAINT "DuelVote_undo_or_vote" CHECK (
  (choice = 'undo') = ("undoesId" IS NOT NULL) AND (choice = 'undo') = (milliseconds IS NULL) AND milliseconds >= 0);

-- Append-only, as the decisions are.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Duel" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "Duel" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "DuelVote" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "DuelVote" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One standing vote of a person on a pair, and an undo by the voter alone. The lock makes two votes on one pair wait
-- for each other; it does not hold up the foreign keys of others.
CREATE FUNCTION keep_one_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Duel" WHERE id = NEW."duelId" FOR NO KEY UPDATE;
  IF NEW.choice = 'undo' THEN
    IF NOT EXISTS (SELECT 1 FROM "DuelVote" v WHERE v.id = NEW."undoesId" AND v."duelId" = NEW."duelId"
                   AND v."voterId" = NEW."voterId" AND v.choice <> 'undo') THEN
      RAISE EXCEPTION 'Only a vote of one''s own is taken back' USING ERRCODE = 'PG001';
    END IF;
  ELSIF EXISTS (SELECT 1 FROM "DuelVote" v WHERE v."duelId" = NEW."duelId" AND v."voterId" = NEW."voterId"
                AND v.choice <> 'undo' AND NOT EXISTS (SELECT 1 FROM "DuelVote" u WHERE u."undoesId" = v.id)) THEN
    RAISE EXCEPTION 'A person votes once on a pair' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_one_vote BEFORE INSERT ON "DuelVote" FOR EACH ROW EXECUTE FUNCTION keep_one_vote();
