import type { DecisionFacts } from "#core/campaigns/campaign-detail.ts";
import { fourEyesWords } from "#core/campaigns/four-eyes.ts";

/** Why the person who looks cannot decide, and who can. */
export function WhyNotMe({ decision }: { decision: DecisionFacts }) {
  const reasons = decision.verdict.ok ? [] : fourEyesWords(decision.verdict.reasons);
  return (
    <div className="grid gap-2">
      {decision.permitted && reasons.length > 0 && (
        <>
          <p>You cannot decide on this campaign:</p>
          <ul className="list-disc pl-5">
            {reasons.map((reason) => (
              <li key={reason}>{reason}.</li>
            ))}
          </ul>
        </>
      )}
      {!decision.permitted && <p>Waits for a manager.</p>}
      <p className="text-muted">
        {decision.others.length > 0
          ? `Can decide: ${decision.others.join(", ")}.`
          : "Nobody else here can decide on it. Invite a manager who had no part in it."}
      </p>
    </div>
  );
}
