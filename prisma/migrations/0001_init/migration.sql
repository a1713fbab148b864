-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('operator', 'manager', 'admin', 'owner');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('staged', 'importing', 'imported', 'failed', 'discarded');

-- CreateEnum
CREATE TYPE "CategoryStatus" AS ENUM ('active', 'retired');

-- CreateEnum
CREATE TYPE "PromptStatus" AS ENUM ('draft', 'published', 'retired');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('planning', 'running', 'cancelling', 'cancelled', 'finished', 'failed');

-- CreateEnum
CREATE TYPE "TaskStatus" AS ENUM ('queued', 'running', 'succeeded', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "CandidateKind" AS ENUM ('generated', 'reference', 'override');

-- CreateEnum
CREATE TYPE "GuardrailLevel" AS ENUM ('pass', 'warn', 'block');

-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('open', 'approved', 'rejected');

-- CreateEnum
CREATE TYPE "DecisionAction" AS ENUM ('approve', 'override', 'reject', 'undo');

-- CreateEnum
CREATE TYPE "BulkStatus" AS ENUM ('preview', 'applied', 'discarded');

-- CreateEnum
CREATE TYPE "CampaignStatus" AS ENUM ('draft', 'submitted', 'returned', 'approved', 'archived');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('approved', 'returned');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL DEFAULT uuidv7(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'operator',
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL DEFAULT uuidv7(),
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL DEFAULT uuidv7(),
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL DEFAULT uuidv7(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedById" TEXT,
    "invitedBy" TEXT NOT NULL DEFAULT '',
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workspace" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL DEFAULT 'PushGen Console',
    "onePersonMode" BOOLEAN NOT NULL DEFAULT false,
    "setupCodeHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContentItem" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "externalId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "url" TEXT,
    "imageUrl" TEXT,
    "language" TEXT NOT NULL,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "referenceTitle" TEXT NOT NULL DEFAULT '',
    "referenceBody" TEXT NOT NULL DEFAULT '',
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContentItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContentImport" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'staged',
    "columns" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "good" INTEGER NOT NULL DEFAULT 0,
    "bad" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ContentImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "raw" JSONB NOT NULL,
    "reason" TEXT,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("importId","line")
);

-- CreateTable
CREATE TABLE "StyleCategory" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "status" "CategoryStatus" NOT NULL DEFAULT 'active',
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StyleCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromptVersion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "categoryId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "PromptStatus" NOT NULL DEFAULT 'draft',
    "content" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT,
    "createdBy" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "PromptVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GenerationRun" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "status" "RunStatus" NOT NULL DEFAULT 'planning',
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "candidatesPerPair" INTEGER NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'console',
    "tasks" INTEGER NOT NULL DEFAULT 0,
    "succeeded" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "cancelled" INTEGER NOT NULL DEFAULT 0,
    "candidateCount" INTEGER NOT NULL DEFAULT 0,
    "duplicateCount" INTEGER NOT NULL DEFAULT 0,
    "blockedCount" INTEGER NOT NULL DEFAULT 0,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "promptTokens" BIGINT NOT NULL DEFAULT 0,
    "completionTokens" BIGINT NOT NULL DEFAULT 0,
    "error" TEXT,
    "createdById" TEXT,
    "createdBy" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "GenerationRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RunItem" (
    "runId" UUID NOT NULL,
    "itemId" UUID NOT NULL,

    CONSTRAINT "RunItem_pkey" PRIMARY KEY ("runId","itemId")
);

-- CreateTable
CREATE TABLE "RunPrompt" (
    "runId" UUID NOT NULL,
    "promptVersionId" UUID NOT NULL,

    CONSTRAINT "RunPrompt_pkey" PRIMARY KEY ("runId","promptVersionId")
);

-- CreateTable
CREATE TABLE "GenerationTask" (
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

    CONSTRAINT "GenerationTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "itemId" UUID NOT NULL,
    "runId" UUID,
    "taskId" UUID,
    "kind" "CandidateKind" NOT NULL,
    "categoryKey" TEXT,
    "promptVersion" INTEGER,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "guardrailLevel" "GuardrailLevel" NOT NULL DEFAULT 'pass',
    "guardrails" JSONB NOT NULL,
    "duplicateOfId" UUID,
    "reward" DOUBLE PRECISION,
    "rewardModelId" TEXT,
    "supersededAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RewardModel" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT false,
    "card" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RewardModel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewItem" (
    "itemId" UUID NOT NULL,
    "status" "ReviewStatus" NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "decisionId" UUID,
    "topCandidateId" UUID,
    "topReward" DOUBLE PRECISION,
    "topWinProbability" DOUBLE PRECISION,
    "topGuardrailLevel" "GuardrailLevel",
    "topCategoryKey" TEXT,
    "candidateCount" INTEGER NOT NULL DEFAULT 0,
    "latestRunId" UUID,
    "language" TEXT NOT NULL,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewItem_pkey" PRIMARY KEY ("itemId")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "itemId" UUID NOT NULL,
    "action" "DecisionAction" NOT NULL,
    "candidateId" UUID,
    "title" TEXT,
    "body" TEXT,
    "originalTitle" TEXT,
    "originalBody" TEXT,
    "reason" TEXT,
    "shown" JSONB NOT NULL DEFAULT '[]',
    "undoesId" UUID,
    "bulkId" UUID,
    "deciderId" TEXT NOT NULL,
    "decider" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkApproval" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "status" "BulkStatus" NOT NULL DEFAULT 'preview',
    "filter" JSONB NOT NULL,
    "matched" INTEGER NOT NULL DEFAULT 0,
    "applied" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BulkApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkEntry" (
    "bulkId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "BulkEntry_pkey" PRIMARY KEY ("bulkId","itemId")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT '',
    "sendFrom" TIMESTAMPTZ(3),
    "sendUntil" TIMESTAMPTZ(3),
    "status" "CampaignStatus" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "onePerson" BOOLEAN NOT NULL DEFAULT false,
    "contentHash" TEXT,
    "createdById" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "submittedById" TEXT,
    "submittedBy" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CampaignMessage" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "campaignId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "categoryKey" TEXT,
    "candidateId" UUID,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "url" TEXT,
    "imageUrl" TEXT,
    "language" TEXT NOT NULL,
    "deciderId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CampaignMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "campaignId" UUID NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "onePerson" BOOLEAN NOT NULL DEFAULT false,
    "approverId" TEXT NOT NULL,
    "approver" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Export" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "campaignId" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "onePerson" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "nounId" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkerProcess" (
    "id" TEXT NOT NULL,
    "workerIds" TEXT[],
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WorkerProcess_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Verification_identifier_key" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_createdAt_idx" ON "Invitation"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ContentItem_externalId_key" ON "ContentItem"("externalId");

-- CreateIndex
CREATE INDEX "ContentItem_createdAt_id_idx" ON "ContentItem"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ContentItem_language_idx" ON "ContentItem"("language");

-- CreateIndex
CREATE INDEX "ContentImport_createdAt_idx" ON "ContentImport"("createdAt" DESC);

-- CreateIndex
CREATE INDEX "ImportRow_importId_reason_idx" ON "ImportRow"("importId", "reason");

-- CreateIndex
CREATE UNIQUE INDEX "StyleCategory_key_key" ON "StyleCategory"("key");

-- CreateIndex
CREATE UNIQUE INDEX "PromptVersion_categoryId_version_key" ON "PromptVersion"("categoryId", "version");

-- CreateIndex
CREATE INDEX "GenerationRun_createdAt_id_idx" ON "GenerationRun"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "GenerationTask_runId_status_idx" ON "GenerationTask"("runId", "status");

-- CreateIndex
CREATE INDEX "GenerationTask_itemId_idx" ON "GenerationTask"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "GenerationTask_runId_itemId_promptVersionId_key" ON "GenerationTask"("runId", "itemId", "promptVersionId");

-- CreateIndex
CREATE INDEX "Candidate_itemId_idx" ON "Candidate"("itemId");

-- CreateIndex
CREATE INDEX "Candidate_runId_itemId_id_idx" ON "Candidate"("runId", "itemId", "id");

-- CreateIndex
CREATE INDEX "Candidate_taskId_idx" ON "Candidate"("taskId");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewItem_decisionId_key" ON "ReviewItem"("decisionId");

-- CreateIndex
CREATE INDEX "ReviewItem_status_queuedAt_itemId_idx" ON "ReviewItem"("status", "queuedAt", "itemId");

-- CreateIndex
CREATE INDEX "ReviewItem_status_topWinProbability_itemId_idx" ON "ReviewItem"("status", "topWinProbability" DESC, "itemId");

-- CreateIndex
CREATE INDEX "ReviewItem_latestRunId_status_idx" ON "ReviewItem"("latestRunId", "status");

-- CreateIndex
CREATE INDEX "Decision_itemId_createdAt_idx" ON "Decision"("itemId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Decision_bulkId_idx" ON "Decision"("bulkId");

-- CreateIndex
CREATE INDEX "Decision_deciderId_createdAt_idx" ON "Decision"("deciderId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Campaign_createdAt_id_idx" ON "Campaign"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Campaign_status_idx" ON "Campaign"("status");

-- CreateIndex
CREATE INDEX "CampaignMessage_campaignId_position_idx" ON "CampaignMessage"("campaignId", "position");

-- CreateIndex
CREATE INDEX "CampaignMessage_decisionId_idx" ON "CampaignMessage"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "CampaignMessage_campaignId_itemId_key" ON "CampaignMessage"("campaignId", "itemId");

-- CreateIndex
CREATE INDEX "Approval_campaignId_idx" ON "Approval"("campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "Export_campaignId_format_key" ON "Export"("campaignId", "format");

-- CreateIndex
CREATE INDEX "AuditEvent_noun_nounId_id_idx" ON "AuditEvent"("noun", "nounId", "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_id_idx" ON "AuditEvent"("actorId", "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_action_id_idx" ON "AuditEvent"("action", "id" DESC);

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ContentImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptVersion" ADD CONSTRAINT "PromptVersion_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "StyleCategory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RunItem" ADD CONSTRAINT "RunItem_runId_fkey" FOREIGN KEY ("runId") REFERENCES "GenerationRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RunItem" ADD CONSTRAINT "RunItem_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ContentItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RunPrompt" ADD CONSTRAINT "RunPrompt_runId_fkey" FOREIGN KEY ("runId") REFERENCES "GenerationRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RunPrompt" ADD CONSTRAINT "RunPrompt_promptVersionId_fkey" FOREIGN KEY ("promptVersionId") REFERENCES "PromptVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GenerationTask" ADD CONSTRAINT "GenerationTask_runId_fkey" FOREIGN KEY ("runId") REFERENCES "GenerationRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GenerationTask" ADD CONSTRAINT "GenerationTask_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ContentItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GenerationTask" ADD CONSTRAINT "GenerationTask_promptVersionId_fkey" FOREIGN KEY ("promptVersionId") REFERENCES "PromptVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ContentItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_runId_fkey" FOREIGN KEY ("runId") REFERENCES "GenerationRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "GenerationTask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewItem" ADD CONSTRAINT "ReviewItem_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ContentItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewItem" ADD CONSTRAINT "ReviewItem_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ContentItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkEntry" ADD CONSTRAINT "BulkEntry_bulkId_fkey" FOREIGN KEY ("bulkId") REFERENCES "BulkApproval"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignMessage" ADD CONSTRAINT "CampaignMessage_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignMessage" ADD CONSTRAINT "CampaignMessage_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Export" ADD CONSTRAINT "Export_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
