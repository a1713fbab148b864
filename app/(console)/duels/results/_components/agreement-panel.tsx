import { agreementWords } from "#core/duels/agreement-words.ts";
import { type DuelAgreement, LEAST_SHARED_PAIRS } from "#core/duels/duel-agreement.ts";
import { coefficient, percent } from "./figure-text.ts";
import { Figure, ResultPanel } from "./result-panel.tsx";

const METHOD =
  "Krippendorff's alpha for nominal labels (Krippendorff 2011) over the pairs that at least two people judged; the labels are one text, the other, tie and neither. 1 is agreement throughout, 0 what chance gives. Each pair counts half in either order, so that it does not matter which text is named first. Interval: Poisson bootstrap over pairs, 1,000 draws.";

/** Whether people agree, corrected for chance. */
export function AgreementPanel({ agreement }: { agreement: DuelAgreement }) {
  const { alpha, pairs, votes } = agreement;
  const basis = `${votes.toLocaleString("en")} votes on ${pairs.toLocaleString("en")} ${pairs === 1 ? "pair" : "pairs"} that two or more people judged.`;
  return (
    <ResultPanel title="Do people agree?" method={METHOD}>
      {alpha.known ? (
        <>
          <Figure
            value={`α ${coefficient(alpha.alpha)}`}
            interval={`${coefficient(alpha.interval.low)} to ${coefficient(alpha.interval.high)}`}
          />
          <p>{agreementWords(alpha.interval)}</p>
          <p className="text-muted">{`${basis} Before the correction for chance, two people said the same of a pair ${percent(alpha.observed)} of the time.`}</p>
        </>
      ) : (
        <>
          <p className="text-lg font-semibold">Cannot tell yet</p>
          <p className="text-muted">
            {alpha.why === "too-few"
              ? `${basis} ${LEAST_SHARED_PAIRS} are needed: every second pair that is shown is one that others have judged.`
              : `${basis} Everyone said the same of every pair, so nothing can be set against chance.`}
          </p>
        </>
      )}
    </ResultPanel>
  );
}
