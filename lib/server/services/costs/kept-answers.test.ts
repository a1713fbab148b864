import { beforeEach, describe, expect, test } from "vitest";
import { provideEnv } from "../../env.ts";
import { countCachedAnswers } from "../../repositories/cached-answers.ts";
import { database } from "../../repositories/transaction.ts";
import { aRun, endOf, newItem } from "../../testing/a-run.ts";
import { aWorker } from "../../testing/a-worker.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { answerStore, pruneAnswers } from "./answer-store.ts";

const db = testDatabase();
const server = aWorker();
beforeEach(() => db().cachedAnswer.deleteMany());

describe("a run with kept answers", () => {
  test("asks once; the same run again costs no call, and says where its answers are from", async () => {
    const items = [newItem(), newItem()];
    const first = await endOf((await aRun({ items, useCache: true })).id);
    expect(first).toMatchObject({ succeeded: 2, calls: 2, cachedAnswers: 0 });
    const asked = server().requests().length;
    const second = await endOf((await aRun({ items, useCache: true })).id);
    expect(second).toMatchObject({
      succeeded: 2,
      candidates: 2,
      calls: 0,
      cachedAnswers: 2,
      promptTokens: 0,
    });
    expect(server().requests()).toHaveLength(asked);
  });

  test("that did not ask for them neither takes nor keeps any", async () => {
    const items = [newItem()];
    await endOf((await aRun({ items })).id);
    expect(await endOf((await aRun({ items })).id)).toMatchObject({ calls: 1, cachedAnswers: 0 });
    expect(await db().cachedAnswer.count()).toBe(0);
  });
});

describe("kept answers", () => {
  const answer = { text: "x".repeat(600), promptTokens: 1, completionTokens: 1 };
  const age = (key: string, days: number) =>
    db().cachedAnswer.update({
      where: { key },
      data: { createdAt: new Date(Date.now() - days * 86_400_000) },
    });

  test("are found until they are too old, and then asked for anew", async () => {
    await answerStore.keep("old", "m", answer);
    expect(await answerStore.find("old")).toMatchObject(answer);
    await age("old", 31);
    expect(await answerStore.find("old")).toBeNull();
    await answerStore.keep("old", "m", answer);
    expect(await answerStore.find("old")).toMatchObject(answer);
  });

  test("that are too old, or the oldest of too many, are forgotten", async () => {
    provideEnv({ PUSHGEN_CACHE_MB: "0.0015" });
    for (const [key, days] of [
      ["a", 40],
      ["b", 3],
      ["c", 2],
      ["d", 1],
    ] as const) {
      await answerStore.keep(key, "m", answer);
      await age(key, days);
    }
    expect(await pruneAnswers()).toBe(2);
    expect((await db().cachedAnswer.findMany({ orderBy: { key: "asc" } })).map(({ key }) => key)).toEqual([
      "c",
      "d",
    ]);
    expect(await countCachedAnswers(database())).toEqual({ answers: 2, bytes: 1_200 });
    expect(await pruneAnswers()).toBe(0);
  });
});
