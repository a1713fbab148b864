import { intervalText, percentText, signedText } from "#client/percent-text.ts";
import type { TriedTexts } from "#client/queries/rewards.ts";
import { AmountList } from "#components/rewards/amount-list.tsx";
import { ContributionText } from "#components/rewards/contribution-text.tsx";
import type { TextVerdict } from "#core/reward/comparison/compare-texts.ts";
import type { Interval } from "#core/statistics/interval.ts";

const REASONS = 8;

/** What the model said of one text or two. */
export function TriedResult({ result: { first, second, comparison } }: { result: TriedTexts }) {
  return (
    <div className="grid gap-4">
      {comparison && second && (
        <section aria-label="Comparison">
          <h3 className="font-semibold">
            {comparison.winProbability >= 0.5 ? "The first is ahead" : "The second is ahead"}
          </h3>
          <p className="pb-2 text-muted tabular-nums">
            {`${percentText(comparison.winProbability, 0)} for the first to do better (${range(comparison.winInterval)} within the model’s uncertainty, 95 %): reward ${signedText(first.reward)} against ${signedText(second.reward)}.`}
          </p>
          <h4 className="pb-1 text-muted text-xs">What speaks for the first (+) and for the second (−)</h4>
          <AmountList parts={comparison.parts} most={REASONS} />
        </section>
      )}
      <Verdict name={second ? "First text" : "Score"} verdict={first} />
      {second && <Verdict name="Second text" verdict={second} />}
    </div>
  );
}

const range = ({ low, high }: Interval) => intervalText(low, high, 0);

function Verdict({ name, verdict }: { name: string; verdict: TextVerdict }) {
  const { title, body, contributions, percentile, percentileLow, percentileHigh, reward, uncertainty } =
    verdict;
  return (
    <section aria-label={name} className="min-w-0">
      <h3 className="font-semibold">{name}</h3>
      <p className="tabular-nums">
        <span className="font-medium">{`Percentile ${Math.round(percentile)}`}</span>{" "}
        <span className="text-muted">
          {`(${Math.round(percentileLow)}–${Math.round(percentileHigh)} within its uncertainty), reward ${signedText(reward)} ± ${uncertainty.toFixed(2)}`}
        </span>
      </p>
      <div className="my-2 rounded-md bg-canvas p-3">
        {title && (
          <p className="break-words font-semibold leading-relaxed">
            <ContributionText text={title} field="title" contributions={contributions} />
          </p>
        )}
        <p className="whitespace-pre-wrap break-words leading-relaxed">
          <ContributionText text={body} field="body" contributions={contributions} />
        </p>
      </div>
      <AmountList parts={contributions} most={REASONS} />
    </section>
  );
}
