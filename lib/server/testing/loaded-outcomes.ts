import { database } from "../repositories/transaction.ts";
import { loadOutcomes } from "../services/outcomes/load-outcomes.ts";
import type { ExperimentForTest } from "./an-experiment.ts";

/** The usual columns of a file. */
export const HEAD = "experiment,arm,day,delivered,clicked,optedOut,item\n";

/** Loads a file of these rows, in small chunks; `KEY` stands for the experiment's. */
export function loadRows(
  made: ExperimentForTest,
  rows: string[],
  { replace = false, head = HEAD, name = "day.csv" } = {},
) {
  const text = head + rows.map((row) => row.replaceAll("KEY", made.key)).join("\n");
  const bytes = new TextEncoder().encode(text);
  return loadOutcomes(made.mia, {
    name,
    replace,
    chunks: (async function* () {
      for (let at = 0; at < bytes.length; at += 37) yield bytes.subarray(at, at + 37);
    })(),
  });
}

/** What stands of an experiment, by arm, day and message. */
export function figuresOf(made: ExperimentForTest) {
  return database().outcome.findMany({
    where: { armId: { in: Object.values(made.arms) } },
    orderBy: [{ armId: "asc" }, { day: "asc" }, { message: "asc" }],
    select: { message: true, delivered: true, clicked: true, optedOut: true },
  });
}
