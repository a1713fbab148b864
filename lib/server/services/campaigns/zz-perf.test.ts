import { test } from "vitest";
import { approvedFilter } from "#core/campaigns/approved-filter.ts";
import { aDraft, keyOf } from "../../testing/a-campaign.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { approvedNotifications, approvedChoices } from "./approved-notifications.ts";
import { addMatching } from "./choose-messages.ts";
import { submitCampaign } from "./submit-campaign.ts";
import { approveCampaign } from "./decide-campaign.ts";
import { campaignDetail } from "./campaign-detail.ts";
import { campaigns, campaignMessages } from "./read-campaigns.ts";
import { createExport } from "../exports/create-export.ts";
const db = testDatabase();
const timed = async <T,>(n: string, w: () => Promise<T>) => { const t = performance.now(); const r = await w(); console.log(n, Math.round(performance.now() - t), "ms"); return r; };
test("perf", { timeout: 280_000 }, async () => {
  const dan = await aPerson("operator"), mia = await aPerson("manager");
  await timed("seed", () => db().$executeRaw`
    WITH item AS (INSERT INTO "ContentItem" ("externalId", title, body, language, "updatedAt")
      SELECT 'many-' || n, 'T' || n, repeat('B' || n, 20), 'nl', now() FROM generate_series(1, 100000) n RETURNING id, title, body),
    cand AS (INSERT INTO "Candidate" ("itemId", kind, "categoryKey", "promptVersion", title, body, language, model, guardrails) SELECT id, 'generated', 'plain', 1, title, body, 'nl', 'm', '{}' FROM item RETURNING id, "itemId", title, body),
    decision AS (INSERT INTO "Decision" ("itemId", "candidateId", action, title, body, "deciderId", decider)
      SELECT "itemId", id, 'approve', title, body, ${dan.id}, ${dan.name} FROM cand RETURNING id, "itemId")
    INSERT INTO "ReviewItem" ("itemId", status, "decisionId", language, "updatedAt") SELECT "itemId", 'approved', id, 'nl', now() FROM decision`);
  await db().$executeRaw`ANALYZE`;
  const id = await aDraft(dan);
  const filter = approvedFilter.parse({});
  await timed("picking page 1", () => approvedNotifications(dan, id, { filter, before: null }));
  await timed("picking text", () => approvedNotifications(dan, id, { filter: approvedFilter.parse({ text: "B99" }), before: null }));
  await timed("facets", () => approvedChoices(dan));
  await timed("add all", () => addMatching(dan, { campaignId: id, filter }));
  await timed("picking after", () => approvedNotifications(dan, id, { filter, before: null }));
  await timed("detail", () => campaignDetail(dan, id));
  await timed("messages", () => campaignMessages(dan, id));
  await timed("list", () => campaigns(dan));
  const ex = await db().$queryRawUnsafe(`EXPLAIN ANALYZE SELECT m.id, c.model, m.position FROM "CampaignMessage" m LEFT JOIN "Candidate" c ON c.id = m."candidateId" WHERE m."campaignId" = '${id}'::uuid AND m.position >= 50000 AND (m.position, m.id) > (50000, '${id}'::uuid) ORDER BY m.position, m.id LIMIT 1000`);
  console.log(ex.map((r: any) => r["QUERY PLAN"]).join("\n"));
  await timed("one batch", () => db().$queryRaw`SELECT m.id AS "messageId", m."decisionId", m."deciderId", m."itemId", m."externalId", m.title, m.body, m.url, m."imageUrl", m.language, m."candidateId", m."categoryKey", m.position FROM "CampaignMessage" m WHERE m."campaignId" = ${id}::uuid AND m.position >= 50000 ORDER BY m.position LIMIT 1000`);
  await timed("submit", async () => submitCampaign(dan, await keyOf(id)));
  await timed("approve", async () => approveCampaign(mia, { ...(await keyOf(id)), note: "" }));
  await timed("export", () => createExport(mia, { campaignId: id, format: "csv" }));
  await timed("detail", () => campaignDetail(dan, id));
});
