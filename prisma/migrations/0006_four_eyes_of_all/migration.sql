-- The database holds four-eyes as the service does: whoever submitted a campaign once never decides on it, even where
-- somebody else submitted it last.
CREATE OR REPLACE FUNCTION keep_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF NEW."approverId" = campaign."submittedById"
     OR EXISTS (SELECT 1 FROM "AuditEvent" e WHERE e.noun = 'campaign' AND e."nounId" = NEW."campaignId"::text
                AND e.action = 'campaign.submit' AND e."actorId" = NEW."approverId"::text) THEN
    RAISE EXCEPTION 'Four eyes: the submitter cannot decide on the campaign' USING ERRCODE = 'PG001';
  END IF;
  IF EXISTS (SELECT 1 FROM "CampaignMessage" m WHERE m."campaignId" = NEW."campaignId" AND m."deciderId" = NEW."approverId")
     OR EXISTS (SELECT 1 FROM "CampaignMessage" m JOIN "Decision" d ON d.id = m."decisionId"
                WHERE m."campaignId" = NEW."campaignId" AND d."deciderId" = NEW."approverId") THEN
    RAISE EXCEPTION 'Four eyes: who decided on one of its messages cannot decide on the campaign' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;

-- An archived campaign is exported only if it was approved before: a draft can be archived too.
CREATE OR REPLACE FUNCTION export_approved_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Campaign" c WHERE c.id = NEW."campaignId" AND c.status IN ('approved', 'archived')
                 AND EXISTS (SELECT 1 FROM "Approval" a WHERE a."campaignId" = c.id AND a.verdict = 'approved')) THEN
    RAISE EXCEPTION 'Only an approved campaign is exported' USING ERRCODE = 'PG001';
  END IF;
  RETURN NEW;
END $$;
