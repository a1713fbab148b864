import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { openInvitation } from "#server/services/people/invitations.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { PATIENCE, pushgen, scratchFolder, spawned } from "./testing/spawned.ts";

const db = testDatabase();
const file = scratchFolder();

test("an import prints one JSON object; coming again it changes and never duplicates", async () => {
  await writeFile(file("items.csv"), "id,title,body\ni-1,One,First\ni-2,Two,Second\ni-3,,\n");
  const first = await pushgen(["import", file("items.csv"), "--json"]);
  expect(first).toMatchObject({ status: 0, err: "line 4: row: needs a title or a body\n" });
  expect(JSON.parse(first.out)).toEqual({ rows: 3, created: 2, updated: 0, unchanged: 0, bad: 1 });
  await writeFile(
    file("items.jsonl"),
    '{"id":"i-1","title":"One","body":"Changed"}\n{"id":"i-2","title":"Two","body":"Second"}\n',
  );
  const second = await pushgen(["import", file("items.jsonl"), "--json"]);
  expect(JSON.parse(second.out)).toEqual({ rows: 2, created: 0, updated: 1, unchanged: 1, bad: 0 });
  expect(await db().contentItem.count()).toBe(2);
});

test("SIGINT during an import leaves everything as it was", async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `many-${at},Title ${at}`);
  await writeFile(file("many.csv"), `id,title\nbad,\n${rows.join("\n")}\n`);
  const running = spawned(["import", file("many.csv")]);
  await expect.poll(() => running.said.err, PATIENCE).toContain("line 2");
  running.stop("SIGINT");
  expect(await running.ended).toMatchObject({
    status: 130,
    out: "",
    err: expect.stringContaining("Nothing was changed"),
  });
  expect(await db().contentItem.count({ where: { externalId: { startsWith: "many-" } } })).toBe(0);
});

test("a person is invited by a link that opens their invitation", async () => {
  const { status, out } = await pushgen([
    "user",
    "create",
    "--email",
    "Ana@Example.org",
    "--role",
    "manager",
  ]);
  expect(status).toBe(0);
  const token = new URL(out.trim()).pathname.split("/").at(-1)!;
  expect(await openInvitation(token)).toMatchObject({ email: "ana@example.org", role: "manager" });
});
