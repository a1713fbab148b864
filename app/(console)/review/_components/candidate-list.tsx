import type { ReviewCandidate } from "#core/review/review-view.ts";
import { CandidateCard } from "./candidate-card.tsx";

interface Props {
  candidates: readonly ReviewCandidate[];
  selected: string | undefined;
  grouped: boolean;
  onSelect: (id: string) => void;
}

/** The candidates side by side: best first, or one column of the page for each style. */
export function CandidateList({ candidates, selected, grouped, onSelect }: Props) {
  const cards = (some: readonly ReviewCandidate[], label: string) => (
    <ul aria-label={label} className="grid items-start gap-3 sm:grid-cols-2 2xl:grid-cols-3">
      {some.map((candidate) => (
        <li key={candidate.id}>
          <CandidateCard
            candidate={candidate}
            selected={candidate.id === selected}
            onSelect={() => onSelect(candidate.id)}
          />
        </li>
      ))}
    </ul>
  );
  if (!grouped) return cards(candidates, "Candidates");
  return (
    <div className="flex flex-col gap-4">
      {[...byStyle(candidates)].map(([style, some]) => (
        <section key={style} aria-label={style}>
          <h2 className="pb-1.5 font-medium text-muted">{style}</h2>
          {cards(some, `Candidates, ${style}`)}
        </section>
      ))}
    </div>
  );
}

/** Styles in the order of their best candidates. */
export function byStyle(candidates: readonly ReviewCandidate[]): Map<string, ReviewCandidate[]> {
  return Map.groupBy(candidates, (one) => one.categoryKey ?? "human line");
}
