-- How one message of a campaign is delivered, where it differs from its campaign; null where it does not.
-- It is frozen with the message (keep_frozen_messages) and covered by the content hash.
ALTER TABLE "CampaignMessage" ADD COLUMN "delivery" JSONB;
ALTER TABLE "CampaignMessage" ADD CONSTRAINT "CampaignMessage_delivery_is_said"
  CHECK (delivery IS NULL OR (jsonb_typeof(delivery) = 'object' AND delivery <> '{}'));
