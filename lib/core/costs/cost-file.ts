import { CSV_BYTE_ORDER_MARK, csvLine } from "../export/csv-line.ts";
import type { UsedByTasks } from "./cost-report.ts";
import { dollarDigits } from "./money.ts";
import type { SpenderKind } from "./spender.ts";

/** What one run, evaluation or judging used on one day in one style; trials of prompts have no id and no tasks. */
export interface CostRecord extends UsedByTasks {
  /** ISO date, UTC. */
  day: string;
  kind: SpenderKind;
  /** Of the run, the evaluation or the judging. */
  runId: string;
  run: string;
  style: string;
  model: string;
  mode: "live" | "batch" | "trial";
  /** False where no price was known when the run started; its cost is then left empty. */
  priced: boolean;
}

const COLUMNS = [
  "day",
  "kind",
  "run_id",
  "run",
  "style",
  "model",
  "mode",
  "tasks",
  "calls",
  "from_cache",
  "prompt_tokens",
  "answer_tokens",
  "cost_usd",
];

export function costFileHeader(): string {
  return CSV_BYTE_ORDER_MARK + csvLine(COLUMNS);
}

/** One line of the file; the cost in dollars, exact to the micro-dollar. */
export function costFileLine(row: CostRecord): string {
  return csvLine([
    row.day,
    row.kind,
    row.runId,
    row.run,
    row.style,
    row.model,
    row.mode,
    String(row.tasks),
    String(row.calls),
    String(row.cachedAnswers),
    String(row.promptTokens),
    String(row.completionTokens),
    row.priced ? dollarDigits(row.cost) : "",
  ]);
}
