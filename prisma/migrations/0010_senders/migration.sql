-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN "delivery" JSONB,
ADD COLUMN "reach" JSONB;

-- AlterTable
ALTER TABLE "Export" ADD COLUMN "settings" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "variant" TEXT NOT NULL DEFAULT '',
ADD COLUMN "leftOut" INTEGER NOT NULL DEFAULT 0;

-- DropIndex
DROP INDEX "Export_campaignId_format_key";

-- CreateIndex
CREATE UNIQUE INDEX "Export_campaignId_format_variant_key" ON "Export"("campaignId", "format", "variant");

-- CreateIndex
CREATE INDEX "Export_format_id_idx" ON "Export"("format", "id" DESC);

-- CreateTable
CREATE TABLE "PersonalToken" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "samples" TEXT[],
    "longest" TEXT NOT NULL,
    "names" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedBy" TEXT NOT NULL DEFAULT 'PushGen Console',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PersonalToken_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PersonalToken_name_key" ON "PersonalToken"("name");

-- CreateTable
CREATE TABLE "SendRule" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "country" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "quietFrom" TEXT,
    "quietUntil" TEXT,
    "prefix" TEXT NOT NULL DEFAULT '',
    "needsOptIn" BOOLEAN NOT NULL DEFAULT false,
    "nightOptIn" BOOLEAN NOT NULL DEFAULT false,
    "promotional" BOOLEAN NOT NULL DEFAULT true,
    "source" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedBy" TEXT NOT NULL DEFAULT 'PushGen Console',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SendRule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SendRule_country_idx" ON "SendRule"("country");

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "revokedBy" TEXT,

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_keyHash_key" ON "ApiKey"("keyHash");

-- CreateTable
CREATE TABLE "ApiRequest" (
    "keyId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "status" INTEGER,
    "answer" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ApiRequest_pkey" PRIMARY KEY ("keyId", "idempotencyKey")
);

-- CreateIndex
CREATE INDEX "ApiRequest_createdAt_idx" ON "ApiRequest"("createdAt");

-- AddForeignKey
ALTER TABLE "ApiRequest" ADD CONSTRAINT "ApiRequest_keyId_fkey" FOREIGN KEY ("keyId") REFERENCES "ApiKey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- How a campaign is delivered and whom it reaches are frozen with its texts.
CREATE FUNCTION keep_campaign_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status IN ('submitted', 'approved', 'archived')
     AND (NEW.delivery, NEW.reach) IS DISTINCT FROM (OLD.delivery, OLD.reach) THEN
    RAISE EXCEPTION 'The delivery of a % campaign is frozen', OLD.status USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_campaign_delivery BEFORE UPDATE ON "Campaign" FOR EACH ROW EXECUTE FUNCTION keep_campaign_delivery();

-- A key is what it was made as: only its last use is noted, and it is revoked once, for good.
CREATE FUNCTION keep_api_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.name, NEW.start, NEW."keyHash", NEW.role, NEW."createdById", NEW."createdBy", NEW."createdAt", NEW."expiresAt")
       IS DISTINCT FROM (OLD.id, OLD.name, OLD.start, OLD."keyHash", OLD.role, OLD."createdById", OLD."createdBy", OLD."createdAt", OLD."expiresAt") THEN
    RAISE EXCEPTION 'An API key never changes: revoke it and make a new one' USING ERRCODE = 'PG001';
  END IF;
  IF OLD."revokedAt" IS NOT NULL AND (NEW."revokedAt", NEW."revokedBy") IS DISTINCT FROM (OLD."revokedAt", OLD."revokedBy") THEN
    RAISE EXCEPTION 'A revoked API key stays revoked' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_api_key BEFORE UPDATE OR DELETE ON "ApiKey" FOR EACH ROW EXECUTE FUNCTION keep_api_key();

-- Admins and owners are people.
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_role" CHECK (role IN ('operator', 'manager'));
-- Quiet hours have two ends.
ALTER TABLE "SendRule" ADD CONSTRAINT "SendRule_quiet" CHECK (("quietFrom" IS NULL) = ("quietUntil" IS NULL));

-- A start for both tables; every row can be changed or taken out.
INSERT INTO "PersonalToken" (name, samples, longest) VALUES
  ('user.first_name', ARRAY['Ana', 'Søren', '美咲'], 'Maximiliane-Alexandra'),
  ('user.city', ARRAY['Lisbon', 'Zürich', '東京'], 'Llanfairpwllgwyngyll');
INSERT INTO "SendRule" (country, name, "quietFrom", "quietUntil", prefix, "needsOptIn", "nightOptIn", promotional, source, active) VALUES
  ('KR', 'Promotional messages in South Korea', '21:00', '08:00', '(광고)', true, true, true,
   'Act on Promotion of Information and Communications Network Utilization and Information Protection, article 50', true),
  ('*', 'Promotional pushes on Apple devices', NULL, NULL, '', true, false, true,
   'App Store Review Guidelines, 4.5.4', true),
  ('*', 'Let readers sleep', '22:00', '08:00', '', false, true, false, 'House rule: change it to yours', false);
