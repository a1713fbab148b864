import type { ReactNode } from "react";
import { LEAST_SHARED_PAIRS } from "#core/duels/duel-agreement.ts";
import { orderChanged, shareWon } from "#core/evaluation/judge/judge-summary.ts";
import type { JudgingSummary } from "#core/evaluation/judge/judging-summary.ts";
import type { PeopleSource } from "#core/evaluation/judge/people-on-pairs.ts";
import { figureInterval, figureText } from "#core/evaluation/report/figure-text.ts";
import type { Interval } from "#core/statistics/interval.ts";
import { VerdictBadge } from "../verdict-badge.tsx";
import { WinBar } from "./win-bar.tsx";

const number = (value: number) => value.toLocaleString("en");
const share = (value: number) => figureText(value, "share");

/** What a judging came to: wins and ties, the share with its interval, how steady the judge is, whether people agree. */
export function JudgingResults(props: {
  summary: JudgingSummary;
  names: { baseline: string; challenger: string };
}) {
  const { summary, names } = props;
  const { pairs, share: compared, first } = summary;
  const [won, turned] = [shareWon(summary), orderChanged(summary)];
  return (
    <>
      <WinBar wins={summary.wins} names={names} />
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2 xl:grid-cols-4">
        <Figure
          name={`Share won by “${names.challenger}”`}
          value={won ? share(won.value) : "–"}
          interval={won?.interval ?? null}
        >
          {compared.verdict && <VerdictBadge verdict={compared.verdict} />}{" "}
          {compared.reason ?? "A tie counts half; of two that are alike it is 50 %."}
        </Figure>
        {turned && (
          <Figure name="The order changed the answer" value={share(turned.value)} interval={turned.interval}>
            {`${number(Math.round(turned.value * pairs))} of ${number(pairs)} pairs, counted as ties.`}
          </Figure>
        )}
        {first && (
          <Figure name="Took the text that stood first" value={share(first.share)} interval={first.interval}>
            {`Of ${number(first.answers)} answers that named one; 50 % for a judge that does not mind.`}
          </Figure>
        )}
        <People people={summary.people} pairs={pairs} />
      </dl>
    </>
  );
}

function Figure(props: { name: string; value: string; interval: Interval | null; children: ReactNode }) {
  const { name, value, interval, children } = props;
  return (
    <div className="min-w-0">
      <dt className="break-words text-muted">{name}</dt>
      <dd className="tabular-nums">
        <span className="font-semibold text-lg">{value}</span>{" "}
        <span className="text-muted">{interval ? figureInterval(interval, "share") : "no interval"}</span>
        <span className="block text-muted text-xs">{children}</span>
      </dd>
    </div>
  );
}

const SOURCES: Record<PeopleSource, string> = {
  rating: "by ratings of both",
  duel: "in duels",
  decision: "in the review",
};

/** Agreement with people, corrected for chance. */
function People({ people, pairs }: { people: JudgingSummary["people"]; pairs: number }) {
  const { kappa } = people;
  const from = (Object.keys(SOURCES) as PeopleSource[])
    .filter((source) => people.sources[source] > 0)
    .map((source) => `${number(people.sources[source])} ${SOURCES[source]}`)
    .join(", ");
  const covered = `People compared ${people.pairs === 0 ? "none" : number(people.pairs)} of these ${number(pairs)} pairs too${from && ` (${from})`}.`;
  const why = !kappa.known
    ? kappa.why === "too-few"
      ? `${LEAST_SHARED_PAIRS} are needed.`
      : "All said the same throughout, so nothing can be set against chance."
    : "Cohen’s kappa: 1 is agreement throughout, 0 what chance gives.";
  const coefficient = (value: number) => value.toFixed(2).replace("-", "−");
  return (
    <div className="min-w-0">
      <dt className="text-muted">Agrees with people</dt>
      <dd className="tabular-nums">
        <span className="font-semibold text-lg">
          {kappa.known ? `κ ${coefficient(kappa.kappa)}` : "Cannot tell yet"}
        </span>{" "}
        {kappa.known && (
          <span className="text-muted">
            {`${coefficient(kappa.interval.low)} to ${coefficient(kappa.interval.high)}`}
          </span>
        )}
        <span className="block text-muted text-xs">{`${covered} ${why}`}</span>
      </dd>
    </div>
  );
}
