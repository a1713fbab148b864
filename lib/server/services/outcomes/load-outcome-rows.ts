import "server-only";
import type { Actor } from "#core/access/actor.ts";
import type { OutcomeRow } from "#core/experiments/outcomes/outcome-row.ts";
import { listBadRows } from "../../repositories/outcome-loads.ts";
import { database } from "../../repositories/transaction.ts";
import { loadOutcomes } from "./load-outcomes.ts";

const MOST_REASONS = 100;

/** Loads rows that came as a request, as a file of them would be; reasons name the rows from 1. */
export async function loadOutcomeRows(
  actor: Actor,
  input: { rows: readonly OutcomeRow[]; replace: boolean },
) {
  const text = input.rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  const { id, ...counts } = await loadOutcomes(actor, {
    name: "api.jsonl",
    chunks: (async function* () {
      yield new TextEncoder().encode(text);
    })(),
    replace: input.replace,
  });
  const bad = await listBadRows(database(), id, 0, MOST_REASONS);
  return { ...counts, reasons: bad.map(({ line, reason }) => ({ row: line, reason })) };
}
