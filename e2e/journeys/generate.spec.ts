import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";

test("sample content becomes ranked candidates", async ({ page, console }) => {
  await enter(page);
  await page.getByRole("button", { name: "Load the sample workspace" }).click();
  await expect(
    page.getByRole("cell", { name: /Vuelve el tranvía|Una cafetera|La portera/ }).first(),
  ).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "Generate" }).click();
  await page.getByLabel("Name of the run").fill("First try");
  await page.getByLabel("Candidates for each item").fill("2");
  for (const name of ["Curiosity", "Humour"])
    await page.getByRole("checkbox", { name: new RegExp(`^${name} `) }).uncheck();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Start the run" }).click();

  await expect(page.getByRole("heading", { name: "First try" })).toBeVisible();
  await expect(page.getByText("finished", { exact: true })).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText("rank 1", { exact: true }).first()).toBeVisible();
  await expectNoAxeViolations(page);
  expect(console.model.requests()[0]!.response_format!.type).toBe("json_schema");

  await page.getByRole("link", { name: "Runs" }).click();
  await expect(page.getByRole("link", { name: "First try" })).toBeVisible();
});

test("the command line writes ranked lines of the same database", async ({ console }) => {
  const folder = await mkdtemp(join(tmpdir(), "pushgen-cli-"));
  const [items, out] = [join(folder, "items.csv"), join(folder, "out.jsonl")];
  await writeFile(
    items,
    "id,title,body,language,reference_title\nx-1,The tram is back,It runs again from today. Rides are free.,en,Tram returns\n",
  );
  const summary = JSON.parse(
    await console.pushgen(
      "generate",
      "--items",
      items,
      "--out",
      out,
      "--categories",
      "plain,question",
      "--candidates",
      "2",
      "--json",
    ),
  );
  expect(summary).toMatchObject({ items: 1, tasks: 2, succeeded: 2, failed: 0, candidates: 4, calls: 2 });
  const lines = (await readFile(out, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(4);
  const ranks = lines.map(({ rank }) => rank).filter((rank) => rank !== null);
  expect([...ranks].sort()).toEqual(ranks.map((_, index) => index + 1));
  expect(JSON.parse(await console.pushgen("runs", "--json")).runs[0].id).toBe(summary.runId);
});
