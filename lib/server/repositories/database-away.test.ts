import { PrismaPg } from "@prisma/adapter-pg";
import { Client } from "pg";
import { expect, test } from "vitest";
import { PrismaClient } from "../db/generated/client.ts";
import { testDatabase } from "../testing/test-database.ts";
import { isDatabaseAway } from "./database-away.ts";

const db = testDatabase();
const caught = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test("a server that nobody listens at is away, whoever asked", async () => {
  const connectionString = "postgresql://nobody:x@127.0.0.1:9/nothing";
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString }) });
  expect(isDatabaseAway(await caught(prisma.$queryRaw`SELECT 1`))).toBe(true);
  expect(isDatabaseAway(await caught(prisma.workspace.findFirst()))).toBe(true);
  expect(isDatabaseAway(await caught(new Client({ connectionString }).connect()))).toBe(true);
});

test.each(["53100", "57P01", "57P03", "08006", "53300"])(
  "PostgreSQL's own error %s says that it is away",
  async (code) => {
    const raise = db().$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '${code}'; END $$`);
    expect(isDatabaseAway(await caught(raise))).toBe(true);
  },
);

test("a wrong query, and a rule that refuses, are no reason to try again", async () => {
  expect(isDatabaseAway(await caught(db().$queryRaw`SELECT nothing FROM nowhere`))).toBe(false);
  expect(isDatabaseAway(await caught(db().$executeRaw`DELETE FROM "Workspace" WHERE 1 / 0 = 1`))).toBe(false);
});
