import type { HoldsView } from "#core/learning/holds/holds-view.ts";
import { NOT_LEARNED_WORDS } from "#core/learning/outcomes/why-not-learned.ts";

/** Experiments that say nothing about a score, with the reason. */
export function LeftOut({ leftOut }: { leftOut: HoldsView["leftOut"] }) {
  if (leftOut.length === 0) return null;
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out" className="pb-1 font-semibold">
        Left out
      </h2>
      <p className="pb-2 text-muted">
        Neither a score is held against these experiments, nor is one learned from them.
      </p>
      <ul className="grid gap-1">
        {leftOut.map(({ key, why }) => (
          <li key={key}>
            <span className="font-medium">{key}</span>
            <span className="text-muted">{`: ${NOT_LEARNED_WORDS[why]}.`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
