import "server-only";
import type { Candidate } from "#core/candidates/candidate.ts";
import type { GuardrailReport } from "#core/guardrails/guardrail.ts";
import type { Prisma, Candidate as Row } from "../db/generated/client.ts";
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
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT uuidv7()::text AS id FROM generate_series(1, ${count}::int)`;
  return rows.map((row) => row.id);
}

export async function insertCandidates(db: Db, candidates: Candidate[]): Promise<void> {
  await db.candidate.createMany({
    data: candidates.map((one) => ({
      ...one,
      guardrails: one.guardrails as unknown as Prisma.InputJsonValue,
      guardrailLevel: one.guardrails.level,
    })),
  });
}

/** The human line of an item that competes now, or null. */
export async function findReference(db: Db, itemId: string): Promise<Candidate | null> {
  const row = await db.candidate.findFirst({ where: { itemId, kind: "reference", supersededAt: null } });
  return row && toCandidate(row);
}

/** Takes an old human line out of the competition; it stays on record. */
export async function supersedeCandidate(db: Db, id: string): Promise<void> {
  await db.candidate.update({ where: { id }, data: { supersededAt: new Date() } });
}
