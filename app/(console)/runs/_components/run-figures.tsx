import { clsx } from "clsx";
import { dollarText } from "#core/costs/money.ts";
import { isActive, type RunView } from "#core/generation/run-view.ts";

const number = (count: number) => count.toLocaleString("en");

/** The run in figures, in one row where there is room. */
export function RunFigures({ run, left }: { run: RunView; left: number }) {
  const figures: [name: string, value: number | string, look?: string][] = [
    ["Succeeded", run.succeeded],
    ["Failed", run.failed, run.failed > 0 ? "text-danger" : undefined],
    isActive(run) ? ["Left", left] : ["Cancelled", run.cancelled],
    ["Candidates", run.candidates],
    ["Repeats", run.duplicates],
    ["Blocked", run.blocked],
    ["Calls", callWords(run)],
    ["Prompt tokens", run.promptTokens],
    ["Answer tokens", run.completionTokens],
    ["Cost", run.cost === null ? "no price" : dollarText(run.cost)],
  ];
  return (
    <dl className="grid grid-cols-2 overflow-hidden border-border border-t tabular-nums sm:grid-cols-5 xl:grid-cols-10">
      {figures.map(([name, value, look]) => (
        <div key={name} className="-mb-px border-border border-b px-4 py-2">
          <dt className="truncate text-muted text-xs">{name}</dt>
          <dd className={clsx("font-medium", look)}>{typeof value === "number" ? number(value) : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where answers were kept ones, they stand beside the calls that were made. */
function callWords({ calls, cachedAnswers }: RunView): string {
  return cachedAnswers > 0 ? `${number(calls)} + ${number(cachedAnswers)} kept` : number(calls);
}
