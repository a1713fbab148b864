import "server-only";
import { type CostSums, NO_COSTS } from "#core/costs/cost-report.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

export interface KeyedSums extends CostSums {
  key: string;
  name: string;
}

type Row = { key: string; name: string } & Record<keyof CostSums, bigint>;

const SUMS = Prisma.sql`
  sum(c.tasks)::bigint AS tasks, sum(c.calls)::bigint AS calls, sum(c."cachedAnswers")::bigint AS "cachedAnswers",
  sum(c."promptTokens")::bigint AS "promptTokens", sum(c."completionTokens")::bigint AS "completionTokens",
  sum(c.cost)::bigint AS cost, sum(c."unpricedCalls")::bigint AS "unpricedCalls"`;

const GROUPS = {
  day: {
    key: Prisma.sql`to_char(c.day, 'YYYY-MM-DD')`,
    name: Prisma.sql`to_char(c.day, 'YYYY-MM-DD')`,
    more: Prisma.empty,
  },
  category: {
    key: Prisma.sql`coalesce(s.key, c."trialOf")`,
    name: Prisma.sql`coalesce(s.name, c."trialOf")`,
    more: Prisma.sql`LEFT JOIN "StyleCategory" s ON s.id = c."categoryId"`,
  },
  model: { key: Prisma.sql`c.model`, name: Prisma.sql`c.model`, more: Prisma.empty },
  kind: { key: Prisma.sql`c.kind`, name: Prisma.sql`c.kind`, more: Prisma.empty },
  // As spenderKey of lib/core/costs/spender.ts.
  spender: { key: Prisma.sql`c.kind || ':' || c.address`, name: Prisma.sql`c.name`, more: Prisma.empty },
};

/** The costs since a day (ISO, UTC) by day, style, model, kind or what spent them; dearest first, then most tokens. */
export async function costsBy(
  db: Db,
  group: keyof typeof GROUPS,
  since: string,
  take: number,
): Promise<KeyedSums[]> {
  const { key, name, more } = GROUPS[group];
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${key} AS key, ${name} AS name, ${SUMS} FROM "Spending" c ${more} WHERE c.day >= ${since}::date GROUP BY 1, 2
    ORDER BY sum(c.cost) DESC, sum(c."promptTokens" + c."completionTokens") DESC, 1 LIMIT ${take}::int`;
  return rows.map(({ key: of, name: called, ...sums }) => ({ key: of, name: called, ...toSums(sums) }));
}

/** What all runs, evaluations and trials used today (UTC). Reads one entry for each of them and each style of the day, by index. */
export async function costsToday(db: Db): Promise<CostSums> {
  const [row] = await db.$queryRaw<Record<keyof CostSums, bigint | null>[]>`
    SELECT ${SUMS} FROM "Spending" c WHERE c.day = (now() AT TIME ZONE 'UTC')::date`;
  return toSums(row!);
}

function toSums(row: Record<keyof CostSums, bigint | null>): CostSums {
  const sums = { ...NO_COSTS };
  for (const key of Object.keys(sums) as (keyof CostSums)[]) sums[key] = Number(row[key] ?? 0n);
  return sums;
}
