import { type DuelShare, LEAST_VOTES } from "#core/duels/duel-shares.ts";
import { percent, percentRange } from "./figure-text.ts";
import { Figure, ResultPanel } from "./result-panel.tsx";

const METHOD =
  "Share of the left text (on a phone, the upper one) among the votes for left or right. Sides are drawn and balanced, so half is what votes without a liking for a side give. Interval: Wilson (1927), each vote as one trial.";

/** Whether people like a side, whatever stands there. */
export function PositionPanel({ position }: { position: DuelShare }) {
  const { votes, share, interval } = position;
  const basis = `Of ${votes.toLocaleString("en")} votes for left or right.`;
  return (
    <ResultPanel title="Does the side matter?" method={METHOD}>
      {share !== null && interval ? (
        <>
          <Figure value={`${percent(share)} left`} interval={percentRange(interval)} />
          <p>
            {interval.low > 0.5
              ? "People pick the left more than its texts deserve."
              : interval.high < 0.5
                ? "People pick the right more than its texts deserve."
                : "No liking for a side shows."}
          </p>
          <p className="text-muted">{basis}</p>
        </>
      ) : (
        <>
          <p className="text-lg font-semibold">Cannot tell yet</p>
          <p className="text-muted">{`${basis} ${LEAST_VOTES} are needed.`}</p>
        </>
      )}
    </ResultPanel>
  );
}
