import { Columns3, LayoutGrid } from "lucide-react";
import { ToggleGroup } from "radix-ui";
import { useStyleName } from "#components/candidates/style-names.tsx";
import { byCategory } from "#core/review/by-category.ts";
import type { ReviewCandidate, ReviewView } from "#core/review/review-view.ts";
import { CandidateCard } from "./candidate-card.tsx";
import type { BoardLayout } from "./use-review-address.ts";

interface Props {
  view: ReviewView;
  layout: BoardLayout;
  onLayout: (layout: BoardLayout) => void;
  selected: string | null;
  onSelect: (id: string) => void;
}

/** The generated candidates side by side: a column for each style, or one grid, the best first. */
export function CandidateBoard({ view, layout, onLayout, selected, onSelect }: Props) {
  const generated = view.candidates.filter(({ kind }) => kind === "generated");
  const nameOf = useStyleName();
  const columns = byCategory(view.candidates);
  const card = (candidate: ReviewCandidate, named: boolean) => (
    <li key={candidate.id} className="min-w-0">
      <CandidateCard
        candidate={candidate}
        named={named}
        selected={candidate.id === selected}
        chosen={candidate.id === view.decision?.candidateId}
        onSelect={() => onSelect(candidate.id)}
      />
    </li>
  );
  return (
    <section aria-label="Candidates" className="min-w-0">
      <div className="flex items-center justify-between gap-2 pb-1.5">
        <h2 className="text-xs text-muted">
          {`${generated.length} ${generated.length === 1 ? "candidate" : "candidates"} in ${columns.length} ${columns.length === 1 ? "style" : "styles"}`}
        </h2>
        <LayoutChoice layout={layout} onLayout={onLayout} />
      </div>
      {layout === "grid" ? (
        <ul className="grid gap-2 sm:grid-cols-2 xl:grid-cols-3 2xl:grid-cols-4">
          {generated.map((candidate) => card(candidate, true))}
        </ul>
      ) : (
        <div className="-mx-4 relative overflow-x-auto px-4 pb-1">
          <div className="grid gap-x-2 gap-y-4 sm:grid-flow-col sm:auto-cols-[minmax(13.25rem,1fr)]">
            {columns.map(({ categoryKey, candidates }) => (
              <section key={categoryKey} aria-label={nameOf(categoryKey)} className="min-w-0">
                <h3 className="flex justify-between pb-1 font-medium">
                  {nameOf(categoryKey)}
                  <span className="font-normal text-muted tabular-nums">{candidates.length}</span>
                </h3>
                <ul className="grid gap-2">{candidates.map((candidate) => card(candidate, false))}</ul>
              </section>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

function LayoutChoice({ layout, onLayout }: Pick<Props, "layout" | "onLayout">) {
  const look =
    "inline-flex size-6 items-center justify-center rounded text-muted data-[state=on]:bg-raised data-[state=on]:text-ink data-[state=on]:shadow-sm";
  return (
    <ToggleGroup.Root
      type="single"
      value={layout}
      onValueChange={(value) => value && onLayout(value as BoardLayout)}
      aria-label="Layout"
      className="hidden gap-0.5 rounded-md bg-sunken p-0.5 sm:flex"
    >
      <ToggleGroup.Item value="columns" aria-label="Columns by style" className={look}>
        <Columns3 aria-hidden className="size-4" />
      </ToggleGroup.Item>
      <ToggleGroup.Item value="grid" aria-label="One grid" className={look}>
        <LayoutGrid aria-hidden className="size-4" />
      </ToggleGroup.Item>
    </ToggleGroup.Root>
  );
}
