import "server-only";
import type { Db } from "./transaction.ts";

/** How far back runs and campaigns are looked through: what is older is found on its own page. */
const NEWEST = 2_000;

type Named = { id: string; name: string; status: string };

const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** The newest runs whose name holds the text. */
export function findRunsByName(db: Db, text: string, take: number): Promise<Named[]> {
  return db.$queryRaw<Named[]>`
    SELECT id, name, status::text FROM (
      SELECT id, name, status, "createdAt" FROM "GenerationRun" ORDER BY "createdAt" DESC, id DESC
      LIMIT ${NEWEST}::int) newest
    WHERE name ILIKE ${like(text)} ORDER BY "createdAt" DESC LIMIT ${take}::int`;
}

/** The newest evaluations whose name holds the text. */
export function findEvaluationsByName(db: Db, text: string, take: number): Promise<Named[]> {
  return db.$queryRaw<Named[]>`
    SELECT id, name, status::text FROM (
      SELECT id, name, status FROM "EvaluationRun" ORDER BY id DESC LIMIT ${NEWEST}::int) newest
    WHERE name ILIKE ${like(text)} ORDER BY id DESC LIMIT ${take}::int`;
}

/** The newest evaluation sets whose name holds the text. */
export function findSetsByName(
  db: Db,
  text: string,
  take: number,
): Promise<{ id: string; name: string; description: string }[]> {
  return db.$queryRaw<{ id: string; name: string; description: string }[]>`
    SELECT id, name, description FROM (
      SELECT id, name, description FROM "EvaluationSet" ORDER BY id DESC LIMIT ${NEWEST}::int) newest
    WHERE name ILIKE ${like(text)} ORDER BY id DESC LIMIT ${take}::int`;
}

/** The newest campaigns whose name holds the text. */
export function findCampaignsByName(db: Db, text: string, take: number): Promise<Named[]> {
  return db.$queryRaw<Named[]>`
    SELECT id, name, status::text FROM (
      SELECT id, name, status, "createdAt" FROM "Campaign" ORDER BY "createdAt" DESC, id DESC
      LIMIT ${NEWEST}::int) newest
    WHERE name ILIKE ${like(text)} ORDER BY "createdAt" DESC LIMIT ${take}::int`;
}

/** The newest experiments whose name holds the text. */
export function findExperimentsByName(db: Db, text: string, take: number): Promise<Named[]> {
  return db.$queryRaw<Named[]>`
    SELECT id, name, status::text FROM (
      SELECT id, name, status FROM "Experiment" ORDER BY id DESC LIMIT ${NEWEST}::int) newest
    WHERE name ILIKE ${like(text)} ORDER BY id DESC LIMIT ${take}::int`;
}
