-- What a bulk approval left out, who made it, and how it was taken back.
ALTER TABLE "BulkApproval" ADD COLUMN "leftOut" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "undone" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "undoneAt" TIMESTAMPTZ(3),
ADD COLUMN "undoneBy" TEXT,
ADD COLUMN "createdBy" TEXT NOT NULL DEFAULT '';
ALTER TABLE "BulkEntry" ADD COLUMN "winProbability" DOUBLE PRECISION;
CREATE INDEX "BulkApproval_createdById_status_idx" ON "BulkApproval"("createdById", "status");

-- The queue by certainty, both ways: an item without a human line has nothing to compare with and counts as least certain.
CREATE INDEX "ReviewItem_certainty" ON "ReviewItem" (status, coalesce("topWinProbability", -1), "itemId");
