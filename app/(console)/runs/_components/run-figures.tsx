import { clsx } from "clsx";
import { isActive, type RunView } from "#core/generation/run-view.ts";

const number = (count: number) => count.toLocaleString("en");

/** The run in figures, in one row where there is room. */
export function RunFigures({ run, left }: { run: RunView; left: number }) {
  const figures: [name: string, value: number, look?: string][] = [
    ["Succeeded", run.succeeded],
    ["Failed", run.failed, run.failed > 0 ? "text-danger" : undefined],
    isActive(run) ? ["Left", left] : ["Cancelled", run.cancelled],
    ["Candidates", run.candidates],
    ["Repeats", run.duplicates],
    ["Blocked", run.blocked],
    ["Calls", run.calls],
    ["Prompt tokens", run.promptTokens],
    ["Answer tokens", run.completionTokens],
  ];
  return (
    <dl className="grid grid-cols-3 overflow-hidden border-border border-t tabular-nums xl:grid-cols-9">
      {figures.map(([name, value, look]) => (
        <div key={name} className="-mb-px border-border border-b px-4 py-2">
          <dt className="truncate text-muted text-xs">{name}</dt>
          <dd className={clsx("font-medium", look)}>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
