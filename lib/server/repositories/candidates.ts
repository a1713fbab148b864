import "server-only";
import type { Candidate } from "#core/candidates/candidate.ts";
import type { GuardrailLevel, GuardrailReport } from "#core/guardrails/guardrail.ts";
import type { Candidate as Row } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** A row of Candidate as the core type. */
export function toCandidate(row: Row): Candidate {
  return {
    id: row.id,
    itemId: row.itemId,
    taskId: row.taskId,
    runId: row.runId,
    kind: row.kind,
    categoryKey: row.categoryKey,
    promptVersion: row.promptVersion,
    title: row.title,
    body: row.body,
    language: row.language,
    model: row.model,
    guardrails: row.guardrails as unknown as GuardrailReport,
    duplicateOfId: row.duplicateOfId,
    reward: row.reward,
    rewardModelId: row.rewardModelId,
  };
}

/** All candidates of an item that still compete, in the order they were made. */
export async function listCandidates(db: Db, itemId: string): Promise<Candidate[]> {
  const rows = await db.candidate.findMany({ where: { itemId, supersededAt: null }, orderBy: { id: "asc" } });
  return rows.map(toCandidate);
}

export async function findCandidate(db: Db, id: string): Promise<Candidate | null> {
  const row = await db.candidate.findUnique({ where: { id } });
  return row && toCandidate(row);
}

/** Fresh ids in time order, so that candidates can name each other before they are stored. */
export async function newCandidateIds(db: Db, count: number): Promise<string[]> {
  const [{ ids }] = await db.$queryRaw<[{ ids: string }]>`
    SELECT coalesce(string_agg(uuidv7()::text, ' '), '') AS ids FROM generate_series(1, ${count}::int)`;
  return ids.split(" ").filter(Boolean);
}

/** What of a candidate decides about those that come after it: all but the findings of the guardrails. */
export type CompetingCandidate = Omit<Candidate, "guardrails" | "language" | "model" | "promptVersion"> & {
  guardrails: Pick<GuardrailReport, "level">;
};

/** The candidates of some items that still compete, in the order they were made, by item. */
export async function listCompeting(
  db: Db,
  itemIds: readonly string[],
): Promise<Map<string, CompetingCandidate[]>> {
  const rows = await db.$queryRaw<(Omit<CompetingCandidate, "guardrails"> & { level: GuardrailLevel })[]>`
    SELECT id::text, "itemId"::text, "taskId"::text, "runId"::text, kind::text, "categoryKey", title, body,
      "duplicateOfId"::text, reward, "rewardModelId", "guardrailLevel"::text AS level
    FROM "Candidate" WHERE "itemId" = ANY(${itemIds}::uuid[]) AND "supersededAt" IS NULL ORDER BY id`;
  const candidates = rows.map(({ level, ...row }) => ({ ...row, guardrails: { level } }));
  return Map.groupBy(candidates, (one) => one.itemId);
}

/** Stores candidates in one statement. */
export async function insertCandidates(db: Db, candidates: readonly Candidate[]): Promise<void> {
  if (candidates.length === 0) return;
  await db.$executeRaw`
    INSERT INTO "Candidate" (id, "itemId", "runId", "taskId", kind, "categoryKey", "promptVersion", title, body, language,
      model, "guardrailLevel", guardrails, "duplicateOfId", reward, "rewardModelId")
    SELECT c.id, c."itemId", c."runId", c."taskId", c.kind, c."categoryKey", c."promptVersion", c.title, c.body, c.language,
      c.model, (c.guardrails->>'level')::"GuardrailLevel", c.guardrails, c."duplicateOfId", c.reward, c."rewardModelId"
    FROM json_to_recordset(${JSON.stringify(candidates)}::json) AS c(id uuid, "itemId" uuid, "runId" uuid, "taskId" uuid,
      kind "CandidateKind", "categoryKey" text, "promptVersion" int, title text, body text, language text, model text,
      guardrails jsonb, "duplicateOfId" uuid, reward float8, "rewardModelId" text)`;
}

/** Takes old human lines out of the competition; they stay on record. */
export async function supersedeCandidates(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.$executeRaw`UPDATE "Candidate" SET "supersededAt" = now() WHERE id = ANY(${ids}::uuid[])`;
}
