import { describe, expect, test } from "vitest";
import { aLaunchedExperiment, experimentKeyOf } from "../../testing/an-experiment.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { concludeExperiment } from "./conclude-experiment.ts";
import { stopExperiment } from "./launch-experiment.ts";
import { experiments, readExperiment } from "./read-experiments.ts";

const db = testDatabase();
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("a conclusion", () => {
  async function stopped(clicked: number) {
    const made = await aLaunchedExperiment();
    await db().outcome.createMany({
      data: [
        {
          armId: made.arms.human!,
          day: day("2026-01-02"),
          message: 1,
          delivered: 50_000,
          clicked: 1_500,
          optedOut: 10,
        },
        {
          armId: made.arms.approved!,
          day: day("2026-01-02"),
          message: 1,
          delivered: 50_000,
          clicked,
          optedOut: 10,
        },
      ],
    });
    await stopExperiment(made.mia, await experimentKeyOf(made.id));
    return made;
  }

  test("by the verdict needs no reason, is final, and keeps the figures", async () => {
    const { id, mia } = await stopped(2_000);
    const { figures } = await readExperiment(mia, id);
    expect(figures.analysis!.verdict).toMatchObject({ decision: "winner", arm: "approved" });
    expect(figures.categories.map(({ categoryKey }) => categoryKey)).toEqual(["plain"]);
    await concludeExperiment(mia, { ...(await experimentKeyOf(id)), arm: "approved", reason: "" });
    const { experiment } = await readExperiment(mia, id);
    expect(experiment).toMatchObject({
      status: "concluded",
      conclusion: { override: false, arm: "approved" },
    });
    await expect(
      concludeExperiment(mia, { ...(await experimentKeyOf(id)), arm: null, reason: "x" }),
    ).rejects.toMatchObject({ code: "conflict" });
    await expect(db().experimentConclusion.updateMany({ data: { reason: "y" } })).rejects.toThrow(
      /append-only/,
    );
    expect((await experiments(mia)).rows.find((row) => row.id === id)!.conclusion!.arm).toBe("approved");
  });

  test("against the verdict needs a reason, by the tables too", async () => {
    const { id, mia } = await stopped(1_510);
    const key = await experimentKeyOf(id);
    await expect(concludeExperiment(mia, { ...key, arm: "approved", reason: " " })).rejects.toMatchObject({
      code: "invalid",
      fields: { reason: expect.any(String) },
    });
    await expect(
      db().experimentConclusion.create({
        data: {
          experimentId: id,
          decision: "cannot_tell",
          arm: "approved",
          override: false,
          analysis: {},
          actorId: mia.id,
          actor: mia.name,
        },
      }),
    ).rejects.toThrow(/says_override/);
    await concludeExperiment(mia, { ...key, arm: "approved", reason: "It fits the brand" });
    const [event] = await db().auditEvent.findMany({ where: { nounId: id, action: "experiment.conclude" } });
    expect(event!.after).toMatchObject({ override: true, reason: "It fits the brand" });
  });

  test("of an arm that there is not, or by an operator, is refused", async () => {
    const { id, mia, dan } = await stopped(1_500);
    const key = await experimentKeyOf(id);
    await expect(concludeExperiment(mia, { ...key, arm: "none", reason: "x" })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(concludeExperiment(dan, { ...key, arm: null, reason: "" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
