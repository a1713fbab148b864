-- Rules that hold whatever the application does. A refusal raises SQLSTATE PG001 with a sentence for people.

-- The one row of the workspace.
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_one_row" CHECK (id = 1);
INSERT INTO "Workspace" (id) VALUES (1);

-- One active reward model, one published version of a category, one competing human line of an item.
CREATE UNIQUE INDEX "RewardModel_one_active" ON "RewardModel" (active) WHERE active;
CREATE UNIQUE INDEX "PromptVersion_one_published" ON "PromptVersion" ("categoryId") WHERE status = 'published';
CREATE UNIQUE INDEX "Candidate_one_reference" ON "Candidate" ("itemId") WHERE kind = 'reference' AND "supersededAt" IS NULL;

-- Append-only tables.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, lower(TG_OP) USING ERRCODE = 'PG001';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Decision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "Decision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Approval" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "Approval" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Export" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "Export" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A prompt version changes its status alone.
CREATE FUNCTION keep_prompt_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR
     (NEW.id, NEW."categoryId", NEW.version, NEW.content, NEW.note, NEW."createdBy", NEW."createdAt")
       IS DISTINCT FROM
     (OLD.id, OLD."categoryId", OLD.version, OLD.content, OLD.note, OLD."createdBy", OLD."createdAt") THEN
    RAISE EXCEPTION 'A prompt version is immutable: make a new one' USING ERRCODE = 'PG001';
  END IF;
  IF OLD.status = 'retired' AND NEW.status = 'draft' OR OLD.status = 'published' AND NEW.status = 'draft' THEN
    RAISE EXCEPTION 'A prompt version never becomes a draft again' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_prompt_version BEFORE UPDATE OR DELETE ON "PromptVersion"
  FOR EACH ROW EXECUTE FUNCTION keep_prompt_version();

-- Messages follow their campaign: they may change only while it is a draft or was returned. The share lock makes a
-- change and a submission wait for each other.
CREATE FUNCTION keep_frozen_messages() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  campaign_status "CampaignStatus";
BEGIN
  SELECT status INTO campaign_status FROM "Campaign"
    WHERE id = CASE WHEN TG_OP = 'INSERT' THEN NEW."campaignId" ELSE OLD."campaignId" END FOR SHARE;
  IF campaign_status IS NOT NULL AND campaign_status NOT IN ('draft', 'returned') THEN
    RAISE EXCEPTION 'The texts of a % campaign are frozen', campaign_status USING ERRCODE = 'PG001';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW."campaignId" <> OLD."campaignId" THEN
    RAISE EXCEPTION 'A message stays in its campaign' USING ERRCODE = 'PG001';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_frozen_messages BEFORE INSERT OR UPDATE OR DELETE ON "CampaignMessage"
  FOR EACH ROW EXECUTE FUNCTION keep_frozen_messages();

-- Four eyes. A yes or no to a campaign counts only while it is submitted, and comes neither from its submitter nor
-- from anyone who decided on one of its messages. The one exception: the one-person mode of a workspace with one account.
CREATE FUNCTION keep_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  campaign "Campaign";
  alone boolean;
  approver_role "Role";
BEGIN
  SELECT * INTO campaign FROM "Campaign" WHERE id = NEW."campaignId" FOR UPDATE;
  IF campaign.status <> 'submitted' THEN
    RAISE EXCEPTION 'Only a submitted campaign can be decided on' USING ERRCODE = 'PG001';
  END IF;
  SELECT role INTO approver_role FROM "User" WHERE id = NEW."approverId" AND "disabledAt" IS NULL;
  IF approver_role IS NULL OR approver_role = 'operator' THEN
    RAISE EXCEPTION 'A campaign is decided on by a manager' USING ERRCODE = 'PG001';
  END IF;
  SELECT w."onePersonMode" AND (SELECT count(*) FROM "User" WHERE "disabledAt" IS NULL) = 1
    INTO alone FROM "Workspace" w WHERE w.id = 1;
  IF NEW."onePerson" AND NOT alone THEN
    RAISE EXCEPTION 'The one-person mode is off' USING ERRCODE = 'PG001';
  END IF;
  IF NEW."onePerson" AND alone THEN
    RETURN NEW;
  END IF;
  IF NEW."approverId" = campaign."submittedById" THEN
    RAISE EXCEPTION 'Four eyes: the submitter cannot decide on the campaign' USING ERRCODE = 'PG001';
  END IF;
  IF EXISTS (SELECT 1 FROM "CampaignMessage" m WHERE m."campaignId" = NEW."campaignId" AND m."deciderId" = NEW."approverId")
     OR EXISTS (SELECT 1 FROM "CampaignMessage" m JOIN "Decision" d ON d.id = m."decisionId"
                WHERE m."campaignId" = NEW."campaignId" AND d."deciderId" = NEW."approverId") THEN
    RAISE EXCEPTION 'Four eyes: who decided on one of its messages cannot decide on the campaign' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_four_eyes BEFORE INSERT ON "Approval" FOR EACH ROW EXECUTE FUNCTION keep_four_eyes();

-- A campaign moves along its table of transitions; once submitted, what was submitted stays as it is.
CREATE FUNCTION keep_campaign() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.status NOT IN ('draft', 'returned') THEN
      RAISE EXCEPTION 'A % campaign cannot be deleted', OLD.status USING ERRCODE = 'PG001';
    END IF;
    RETURN OLD;
  END IF;
  IF NEW.status <> OLD.status AND (OLD.status::text, NEW.status::text) NOT IN (
    ('draft', 'submitted'), ('draft', 'archived'), ('returned', 'submitted'), ('returned', 'archived'),
    ('submitted', 'approved'), ('submitted', 'returned'), ('submitted', 'draft'), ('approved', 'archived')) THEN
    RAISE EXCEPTION 'A campaign cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'PG001';
  END IF;
  IF OLD.status IN ('submitted', 'approved', 'archived') AND
     (NEW.name, NEW.audience, NEW."sendFrom", NEW."sendUntil", NEW."contentHash", NEW."submittedById", NEW."submittedAt")
       IS DISTINCT FROM
     (OLD.name, OLD.audience, OLD."sendFrom", OLD."sendUntil", OLD."contentHash", OLD."submittedById", OLD."submittedAt") THEN
    RAISE EXCEPTION 'A % campaign is frozen', OLD.status USING ERRCODE = 'PG001';
  END IF;
  IF OLD.status <> 'submitted' AND NEW.status = 'submitted' AND
     (NEW."submittedById" IS NULL OR NEW."submittedAt" IS NULL OR NEW."contentHash" IS NULL) THEN
    RAISE EXCEPTION 'A submitted campaign names its submitter and its texts'' hash' USING ERRCODE = 'PG001';
  END IF;
  IF OLD.status = 'submitted' AND NEW.status IN ('approved', 'returned') AND NOT EXISTS (
    SELECT 1 FROM "Approval" a WHERE a."campaignId" = NEW.id AND a.verdict::text = NEW.status::text
      AND a."createdAt" >= OLD."submittedAt") THEN
    RAISE EXCEPTION 'A campaign is % by an approval alone', NEW.status USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_campaign BEFORE UPDATE OR DELETE ON "Campaign" FOR EACH ROW EXECUTE FUNCTION keep_campaign();
CREATE FUNCTION start_as_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'draft' THEN
    RAISE EXCEPTION 'A campaign starts as a draft' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER start_as_draft BEFORE INSERT ON "Campaign" FOR EACH ROW EXECUTE FUNCTION start_as_draft();

-- An export is made of an approved campaign.
CREATE FUNCTION export_approved_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Campaign" c WHERE c.id = NEW."campaignId" AND c.status IN ('approved', 'archived')) THEN
    RAISE EXCEPTION 'Only an approved campaign is exported' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER export_approved_only BEFORE INSERT ON "Export" FOR EACH ROW EXECUTE FUNCTION export_approved_only();

-- The review queue's search, and the audit's.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "ContentItem_search" ON "ContentItem" USING gin ((title || ' ' || "externalId") gin_trgm_ops);
CREATE INDEX "AuditEvent_search" ON "AuditEvent" USING gin ((summary || ' ' || actor) gin_trgm_ops);
