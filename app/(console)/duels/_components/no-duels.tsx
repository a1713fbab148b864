import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { DuelBatch } from "#core/duels/duel-view.ts";

interface Props {
  why: NonNullable<DuelBatch["empty"]>;
  skipped: number;
  onStartOver: () => void;
}

/** There is no pair to judge: why, and what to do. */
export function NoDuels({ why, skipped, onStartOver }: Props) {
  if (why === "no-pairs")
    return (
      <EmptyState
        title="Nothing to compare yet"
        action={
          <LinkButton look="primary" href="/runs/new">
            Generate candidates
          </LinkButton>
        }
      >
        A duel needs two candidates of one item, or one and its human line, that no guardrail blocks.
      </EmptyState>
    );
  return (
    <EmptyState
      title={skipped > 0 ? "Only what you skipped is left" : "You have judged every pair there is"}
      action={
        <>
          {skipped > 0 && (
            <Button look="primary" onClick={onStartOver}>
              {skipped === 1 ? "Show the skipped pair" : `Show the ${skipped} skipped pairs`}
            </Button>
          )}
          <LinkButton look={skipped > 0 ? "plain" : "primary"} href="/duels/results">
            See the results
          </LinkButton>
          <LinkButton href="/runs/new">Generate candidates</LinkButton>
        </>
      }
    >
      New pairs come with the next run.
    </EmptyState>
  );
}
