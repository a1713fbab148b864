import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { importLimits } from "#core/content/import/import-limits.ts";
import { kept } from "#core/content/import/stored-row.ts";
import { textBytes } from "#core/content/import/text-bytes.ts";
import { ProductError } from "#core/errors/product-error.ts";
import {
  MOST_OUTCOME_BYTES,
  OutcomeFile,
  outcomeFormat,
  type ReadOutcome,
} from "#core/experiments/outcomes/outcome-file.ts";
import { outcomeChecker } from "#core/experiments/outcomes/outcome-row.ts";
import { type BadOutcome, finishLoad } from "../../repositories/finish-load.ts";
import { askOf, OutcomeArms } from "../../repositories/outcome-arms.ts";
import { OutcomeCopy, type PlacedOutcome } from "../../repositories/outcome-copy.ts";
import { failLoad, insertLoad } from "../../repositories/outcome-loads.ts";
import { database } from "../../repositories/transaction.ts";
import { today } from "../experiments/days.ts";

/** Of the bad rows so many are kept with their reasons; more are counted. */
const MOST_KEPT = 100_000;
const MOST_RAW = 500;

export interface LoadSummary {
  id: number;
  rows: number;
  added: number;
  replaced: number;
  unchanged: number;
  bad: number;
}

/**
 * Loads a file of outcomes as it arrives: the good rows go in, all in one transaction, the others are kept with line and
 * reason. Figures that stand already stay as they are, unless `replace` says that the file corrects them; what stood there
 * before is kept. Throws `invalid` where the file as a whole cannot be read, and then nothing of it stays.
 */
export async function loadOutcomes(
  actor: Actor,
  file: { name: string; chunks: AsyncIterable<Uint8Array>; replace: boolean },
): Promise<LoadSummary> {
  requirePermission(actor, "outcomes.load");
  const fileName = kept(file.name).slice(-200);
  const format = outcomeFormat(fileName);
  const { replace } = file;
  const id = await insertLoad(database(), {
    fileName,
    replace,
    createdById: actor.id,
    createdBy: actor.name,
  });
  let copy: OutcomeCopy | null = null;
  try {
    copy = await OutcomeCopy.begin(id, replace);
    const bad = new BadRows();
    const arms = new OutcomeArms(askOf(database()));
    const check = outcomeChecker(today());
    let waiting: ReadOutcome[] = [];
    const reader = new OutcomeFile(format, (read) => waiting.push(read));
    let rows = 0;
    const flush = async () => {
      const read = waiting;
      waiting = [];
      rows += read.length;
      await copy!.write(await placed(read, arms, check, bad));
    };
    const decoder = new TextDecoder("utf-8");
    for await (const chunk of textBytes(file.chunks, importLimits({ bytes: MOST_OUTCOME_BYTES }))) {
      reader.push(decoder.decode(chunk, { stream: true }));
      await flush();
    }
    reader.push(decoder.decode());
    reader.end();
    await flush();
    const { refused, ...counts } = await copy.settle();
    for (const { line, reason, day } of refused) bad.add(line, reason, `line ${line}, ${day}`);
    const summary = { id, rows, ...counts, bad: bad.count };
    await finishLoad(copy, summary, bad.kept, {
      actor,
      action: replace ? "outcome.correct" : "outcome.load",
      nounId: String(id),
      summary: `${replace ? "Corrected outcomes by" : "Loaded outcomes of"} ${fileName}: ${counts.added} added, ${counts.replaced} replaced, ${bad.count} bad`,
      after: { fileName, ...summary },
    });
    await copy.commit();
    return summary;
  } catch (error) {
    await copy?.abandon();
    await failLoad(database(), id, error instanceof ProductError ? error.message : "The load broke off.");
    throw error;
  }
}

/** The good rows with their places; the others go to `bad`. */
async function placed(
  rows: readonly ReadOutcome[],
  arms: OutcomeArms,
  check: ReturnType<typeof outcomeChecker>,
  bad: BadRows,
): Promise<PlacedOutcome[]> {
  const good: PlacedOutcome[] = [];
  for (const { line, text, holds } of rows) {
    const row = typeof holds === "string" ? holds : check(holds);
    if (typeof row === "string") {
      bad.add(line, row, text);
      continue;
    }
    let place = arms.find(row);
    if (place === undefined) {
      await arms.learn(row);
      place = arms.find(row)!;
    }
    if (typeof place === "string") bad.add(line, place, text);
    else {
      const { armId, message } = place;
      const { day, delivered, clicked, optedOut } = row;
      good.push({ line, armId, message, day, delivered, clicked, optedOut });
    }
  }
  return good;
}

class BadRows {
  readonly kept: BadOutcome[] = [];
  count = 0;

  add(line: number, reason: string, raw: string): void {
    this.count += 1;
    if (this.kept.length < MOST_KEPT)
      this.kept.push({ line, reason: kept(reason), raw: kept(raw).slice(0, MOST_RAW) });
  }
}
