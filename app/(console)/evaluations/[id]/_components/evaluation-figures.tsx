import { clsx } from "clsx";
import { dollarText } from "#core/costs/money.ts";
import { hasEnded } from "#core/evaluation/runs/evaluation-status.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";

const number = (count: number) => count.toLocaleString("en");

/** What an evaluation took, in one row where there is room. */
export function EvaluationFigures({ evaluation, left }: { evaluation: EvaluationView; left: number }) {
  const { succeeded, failed, cancelled, texts, calls, promptTokens, completionTokens, cost, status } =
    evaluation;
  const figures: [name: string, value: string, look?: string][] = [
    ["Succeeded", number(succeeded)],
    ["Failed", number(failed), failed > 0 ? "text-danger" : undefined],
    hasEnded(status) ? ["Cancelled", number(cancelled)] : ["Left", number(left)],
    ["Texts", number(texts)],
    ["Calls", number(calls)],
    ["Prompt tokens", number(promptTokens)],
    ["Answer tokens", number(completionTokens)],
    ["Cost", cost === null ? "no price set" : dollarText(cost)],
  ];
  return (
    <dl className="grid grid-cols-2 overflow-hidden border-border border-t tabular-nums sm:grid-cols-4 xl:grid-cols-8">
      {figures.map(([name, value, look]) => (
        <div key={name} className="-mb-px border-border border-b px-4 py-2">
          <dt className="truncate text-muted text-xs">{name}</dt>
          <dd className={clsx("font-medium", look)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
