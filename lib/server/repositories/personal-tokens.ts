import "server-only";
import type { KnownToken } from "#core/personalisation/known-token.ts";
import { knownToken } from "#core/personalisation/known-token.ts";
import type { PersonalToken } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** A row of the table of tokens, as a screen changes it. */
export interface TokenRow extends KnownToken {
  id: string;
  version: number;
  updatedBy: string;
  updatedAt: string;
}

/** Every token, by name. People write this table by hand: it stays short. */
export async function listTokens(db: Db): Promise<TokenRow[]> {
  return (await db.personalToken.findMany({ orderBy: { name: "asc" }, take: 500 })).map(toRow);
}

export async function findToken(db: Db, id: string): Promise<TokenRow | null> {
  const row = await db.personalToken.findUnique({ where: { id } });
  return row && toRow(row);
}

/** Makes a token; null where its name is taken. */
export async function insertToken(
  db: Db,
  token: KnownToken & { updatedBy: string },
): Promise<{ id: string } | null> {
  const [row] = await db.personalToken.createManyAndReturn({
    data: [token],
    skipDuplicates: true,
    select: { id: true },
  });
  return row ?? null;
}

/** Changes a token that still has this version; false when it has not, and then nothing was changed. */
export async function updateToken(
  db: Db,
  key: { id: string; version: number },
  token: KnownToken & { updatedBy: string },
): Promise<boolean> {
  const { count } = await db.personalToken.updateMany({
    where: { id: key.id, version: key.version },
    data: { ...token, version: { increment: 1 } },
  });
  return count === 1;
}

export async function deleteToken(db: Db, key: { id: string; version: number }): Promise<boolean> {
  return (await db.personalToken.deleteMany({ where: { id: key.id, version: key.version } })).count === 1;
}

/** The names of all tokens that a campaign's texts may hold: braces with a dotted name after them. */
export async function tokenNamesIn(db: Db, campaignId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT found[1] AS name FROM "CampaignMessage" m,
      regexp_matches(m.title || ' ' || m.body, '\\{\\{\\s*([A-Za-z_][A-Za-z0-9_.]*)', 'g') AS found
    WHERE m."campaignId" = ${campaignId}::uuid`;
  return rows.map((row) => row.name);
}

/** The same of the frozen texts of all arms of an experiment. */
export async function tokenNamesOfArms(db: Db, experimentId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT found[1] AS name FROM "ExperimentText" t JOIN "ExperimentArm" a ON a.id = t."armId",
      regexp_matches(t.title || ' ' || t.body, '\\{\\{\\s*([A-Za-z_][A-Za-z0-9_.]*)', 'g') AS found
    WHERE a."experimentId" = ${experimentId}::uuid`;
  return rows.map((row) => row.name);
}

/** The tokens of the table with these names, by name. */
export async function tokensNamed(db: Db, names: string[]): Promise<KnownToken[]> {
  const rows = await db.personalToken.findMany({ where: { name: { in: names } }, orderBy: { name: "asc" } });
  return rows.map((row) => knownToken.parse(row));
}

function toRow(row: PersonalToken): TokenRow {
  const { id, version, updatedBy, updatedAt } = row;
  return { ...knownToken.parse(row), id, version, updatedBy, updatedAt: updatedAt.toISOString() };
}
