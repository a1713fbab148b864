import { describe, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { tokenCost } from "#core/costs/token-price.ts";
import { aRun, endOf } from "../../testing/a-run.ts";
import { aWorker } from "../../testing/a-worker.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { retryRun } from "../generation/retry-run.ts";
import { readPrices, removePrice, setPrice } from "./prices.ts";
import { costFile, readCosts } from "./read-costs.ts";

const db = testDatabase();
aWorker();

const PRICE = { model: "stand-in", input: 250_000, output: 2_000_000 };

describe("a price", () => {
  test("is an admin's to set and to remove, and the audit tells it", async () => {
    const [operator, admin] = [await aPerson("operator"), await aPerson("admin")];
    await expect(setPrice(operator, PRICE)).rejects.toMatchObject({ code: "forbidden" });
    await setPrice(admin, PRICE);
    expect((await readPrices(operator)).prices).toMatchObject([{ ...PRICE, updatedBy: admin.name }]);
    await removePrice(admin, PRICE.model);
    await expect(removePrice(admin, PRICE.model)).rejects.toMatchObject({ code: "not-found" });
    const events = await db().auditEvent.findMany({ where: { noun: "price" }, orderBy: { id: "asc" } });
    expect(events.map(({ action, nounId }) => [action, nounId])).toEqual([
      ["price.set", "stand-in"],
      ["price.remove", "stand-in"],
    ]);
  });

  test("of a run stays as it was when the run started", async () => {
    await setPrice(COMMAND_LINE, PRICE);
    const run = await aRun();
    await setPrice(COMMAND_LINE, { ...PRICE, input: 9_000_000 });
    const { price, cost, promptTokens, completionTokens } = await endOf(run.id);
    expect(price).toEqual({ input: 250_000, output: 2_000_000, percent: 100 });
    expect(cost).toBe(tokenCost({ promptTokens, completionTokens }, price!));
    await expect(
      db().generationRun.update({ where: { id: run.id }, data: { priceInput: 1 } }),
    ).rejects.toThrow(/stay as they were/);
    await removePrice(COMMAND_LINE, PRICE.model);
  });

  test("that is not known leaves the cost open, and nothing is made up", async () => {
    const run = await aRun();
    expect(await endOf(run.id)).toMatchObject({ price: null, cost: null, calls: 1 });
  });
});

describe("what is used", () => {
  test("adds up the same by task, run, day, style and model, failed tasks and retries included", async () => {
    await setPrice(COMMAND_LINE, { ...PRICE, model: "stand-in-refuses" });
    const run = await aRun({ items: 3, categories: ["plain", "question"], model: "stand-in-refuses" });
    await endOf(run.id);
    await retryRun(COMMAND_LINE, run.id);
    const { cost, calls, failed } = await endOf(run.id);
    expect({ calls, failed }).toEqual({ calls: 12, failed: 6 });
    expect(cost).toBeGreaterThan(0);
    const tasks = await db().generationTask.aggregate({
      where: { runId: run.id },
      _sum: { cost: true, calls: true },
    });
    expect(tasks._sum).toEqual({ cost: BigInt(cost!), calls });
    const report = await readCosts(COMMAND_LINE, 7);
    expect(report.spenders.find(({ key }) => key === `run:${run.id}`)).toMatchObject({
      cost,
      calls,
      tasks: 12,
    });
    expect(report.models.find(({ key }) => key === "stand-in-refuses")).toMatchObject({ cost, calls });
    const sum = (rows: { cost: number; calls: number }[]) =>
      rows.reduce((total, row) => [total[0]! + row.cost, total[1]! + row.calls], [0, 0]);
    expect(sum(report.categories)).toEqual(sum(report.spenders));
    expect(sum(report.kinds)).toEqual(sum(report.spenders));
    expect(sum(report.days)).toEqual([report.total.cost, report.total.calls]);
    expect(report.days).toHaveLength(7);
    expect(report.total.unpricedCalls).toBe(1);
  });

  test("is a file, one line for each day, run and style", async () => {
    const { fileName, text } = costFile(COMMAND_LINE, 30);
    expect(fileName).toMatch(/^costs-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.csv$/);
    let file = "";
    for await (const piece of text) file += piece;
    const lines = file.trimEnd().split("\r\n");
    expect(lines[0]).toContain('"cost_usd"');
    expect(lines).toHaveLength(1 + 4);
    expect(lines.filter((line) => line.endsWith(',""'))).toHaveLength(1);
  });
});

describe("a budget", () => {
  test("in dollars is refused where no price is known, with what to do", async () => {
    await expect(aRun({ model: "stand-in-unpriced", budget: 1_000_000 })).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringMatching(/No price is known for stand-in-unpriced.*budget in tokens/),
    });
  });
});
