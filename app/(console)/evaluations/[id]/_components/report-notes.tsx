import Link from "next/link";
import { percentText } from "#client/percent-text.ts";
import { dollarText } from "#core/costs/money.ts";
import type { EvaluationReport } from "#core/evaluation/report/report.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";

const number = (count: number) => count.toLocaleString("en");
const share = (value: number | null) => (value === null ? "–" : percentText(value));

/** Where the figures come from: signatures, models, and the figures that have no interval. */
export function ReportNotes({
  report,
  evaluation,
}: {
  report: EvaluationReport;
  evaluation: EvaluationView;
}) {
  const { diversity, bleu, rewardModel } = report;
  const notes: [name: string, text: React.ReactNode][] = [
    [
      "BLEU",
      <span key="bleu" className="grid gap-0.5">
        {bleu.map(({ signature, texts }) => (
          <span key={signature}>
            <code className="break-all font-mono text-xs">{signature}</code>
            {`, ${number(texts)} ${texts === 1 ? "pick" : "picks"}`}
          </span>
        ))}
      </span>,
    ],
    [
      "Reward model",
      <Link key="reward" href={`/rewards/${rewardModel.id}`} className="underline-offset-2 hover:underline">
        {rewardModel.name}
      </Link>,
    ],
    [
      "Diversity over all picks",
      `Distinct-1 ${share(diversity.distinct1)}, Distinct-2 ${share(diversity.distinct2)}, self-BLEU ${share(diversity.selfBleu)} of ${number(diversity.texts)} picks; ${share(diversity.duplicateShare)} of all texts stand there more than once. No interval is computed for these.`,
    ],
    ["Tokens and cost", costText(evaluation)],
  ];
  return (
    <dl aria-label="Where the figures come from" className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
      {notes.map(([name, text]) => (
        <div key={name} className="min-w-0">
          <dt className="text-muted">{name}</dt>
          <dd className="break-words tabular-nums">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function costText({ cost, texts, promptTokens, completionTokens }: EvaluationView): string {
  const tokens = `${number(promptTokens + completionTokens)} tokens in all`;
  if (cost === null) return `${tokens}; no price is set, so no cost is known.`;
  const each = texts > 0 ? ` ${dollarText(Math.round(cost / texts))} a text.` : "";
  return `${tokens}, ${dollarText(cost)} at the price of the start.${each}`;
}
