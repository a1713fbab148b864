import type { Person } from "#core/access/actor.ts";
import { database } from "../repositories/transaction.ts";

let count = 0;

/**
 * Approved items as if this person had reviewed them: three candidates each, and the one whose title ends with
 * `likes` was chosen over the two beside it. Written straight into the tables.
 */
export async function manyDecisions(person: Person, many: number, likes = "tonight"): Promise<void> {
  const start = count;
  count += many;
  await database().$executeRaw`
    WITH item AS (
      INSERT INTO "ContentItem" ("externalId", title, body, language, "updatedAt")
      SELECT 'decided-' || n, 'Place ' || n, 'The garden number ' || n || ' is open.', 'en', now()
      FROM generate_series(${start + 1}::int, ${start + many}::int) n RETURNING id, title
    ), candidate AS (
      INSERT INTO "Candidate" ("itemId", kind, "categoryKey", "promptVersion", title, body, language, model, guardrails, reward)
      SELECT id, 'generated', 'plain', 1, title || ' opens ' || word, 'See the garden', 'en', 'small',
        '{"level": "pass", "findings": []}', 0
      FROM item, unnest(ARRAY[${likes}, 'again', 'soon']) word RETURNING id, "itemId", title
    ), decision AS (
      INSERT INTO "Decision" ("itemId", action, "candidateId", title, body, shown, "deciderId", decider)
      SELECT "itemId", 'approve', (array_agg(id) FILTER (WHERE title LIKE '%' || ${likes}))[1],
        min(title) FILTER (WHERE title LIKE '%' || ${likes}), 'See the garden', jsonb_agg(id), ${person.id}, ${person.name}
      FROM candidate GROUP BY "itemId" RETURNING id, "itemId"
    )
    INSERT INTO "ReviewItem" ("itemId", status, "decisionId", language, "candidateCount", "updatedAt")
    SELECT "itemId", 'approved', id, 'en', 3, now() FROM decision`;
}

/** Items that wait for review with two candidates each: one of the liked kind, one not. */
export async function manyUndecided(many: number, likes = "tonight"): Promise<void> {
  const start = count;
  count += many;
  await database().$executeRaw`
    WITH item AS (
      INSERT INTO "ContentItem" ("externalId", title, body, language, "updatedAt")
      SELECT 'open-garden-' || n, 'Place ' || n, 'The garden number ' || n || ' is open.', 'en', now()
      FROM generate_series(${start + 1}::int, ${start + many}::int) n RETURNING id, title
    ), candidate AS (
      INSERT INTO "Candidate" ("itemId", kind, "categoryKey", "promptVersion", title, body, language, model, guardrails, reward)
      SELECT id, 'generated', 'plain', 1, title || ' opens ' || word, 'See the garden', 'en', 'small',
        '{"level": "pass", "findings": []}', CASE word WHEN 'again' THEN 1 ELSE 0 END
      FROM item, unnest(ARRAY['again', ${likes}]) word RETURNING id, "itemId", title
    )
    INSERT INTO "ReviewItem" ("itemId", language, "candidateCount", "topCandidateId", "topReward", "topGuardrailLevel",
      "topCategoryKey", "updatedAt")
    SELECT "itemId", 'en', 2, (array_agg(id) FILTER (WHERE title LIKE '%again'))[1], 1, 'pass', 'plain', now()
    FROM candidate GROUP BY "itemId"`;
}
