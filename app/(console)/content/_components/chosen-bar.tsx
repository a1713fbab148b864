import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** An address holds no more; for more items there is the filter. */
const MOST = 100;

/** What can be done with the chosen items. */
export function ChosenBar({ ids, onClear }: { ids: readonly string[]; onClear: () => void }) {
  return (
    <div
      role="status"
      className="sticky top-0 z-10 mb-2 flex flex-wrap items-center gap-2 rounded-md bg-accent-soft p-2"
    >
      <span className="px-1 tabular-nums">{`${ids.length} chosen`}</span>
      {ids.length <= MOST ? (
        <>
          <LinkButton look="primary" href={`/runs/new?items=${ids.join(",")}`}>
            Generate for the chosen
          </LinkButton>
          <LinkButton href={`/evaluations/sets/new?items=${ids.join(",")}`}>
            Make an evaluation set
          </LinkButton>
        </>
      ) : (
        <span className="text-muted">{`At most ${MOST} can be chosen by hand: use the search and “Generate for these”.`}</span>
      )}
      <Button look="quiet" onClick={onClear}>
        Clear the choice
      </Button>
    </div>
  );
}
