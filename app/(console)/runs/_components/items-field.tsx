import { ItemFilterFields } from "#components/content/item-filter-fields.tsx";
import type { ContentFacets } from "#core/content/content-view.ts";
import type { ItemChoice, NewRunChoice } from "#core/generation/new-run-choice.ts";
import type { RunEstimateView } from "#core/generation/run-request.ts";

interface Props {
  choice: NewRunChoice;
  facets: ContentFacets;
  estimate: RunEstimateView | undefined;
  error?: string;
  onChange: (part: Partial<NewRunChoice>) => void;
}

/** Which items the run is for: a few kinds of choice, and a look at what is chosen. */
export function ItemsField({ choice, facets, estimate, error, onChange }: Props) {
  const ways: [ItemChoice, string][] = [
    ["new", "Items without candidates"],
    ["all", "All items"],
    ["filter", "Items that match a filter"],
  ];
  const { length } = choice.ids;
  if (length > 0) ways.unshift(["ids", length === 1 ? "The chosen item" : `The ${length} chosen items`]);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="pb-1.5 font-semibold">Items</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1.5">
        {ways.map(([way, words]) => (
          <label key={way} className="flex items-center gap-2">
            <input
              type="radio"
              name="items"
              checked={choice.items === way}
              onChange={() => onChange({ items: way })}
              className="size-4 accent-accent"
            />
            {words}
          </label>
        ))}
      </div>
      {choice.items === "filter" && (
        <ItemFilterFields
          filter={choice.filter}
          facets={facets}
          onChange={(filter) => onChange({ filter })}
        />
      )}
      {error ? <p className="text-danger">{error}</p> : <Examples estimate={estimate} />}
    </fieldset>
  );
}

/** One line, always there, so that nothing moves when it fills. */
function Examples({ estimate }: { estimate: RunEstimateView | undefined }) {
  if (!estimate) return <p className="text-muted">…</p>;
  const { items, examples, leftOut } = estimate;
  const gone =
    leftOut > 0 ? `${leftOut} chosen ${leftOut === 1 ? "item is" : "items are"} archived or gone. ` : "";
  if (items === 0) return <p className="text-warning">{`${gone}No item matches this choice.`}</p>;
  return (
    <p className="truncate text-muted">
      {gone}
      {items > examples.length ? "Among them " : ""}
      {examples.map((name) => `“${name}”`).join(", ")}
    </p>
  );
}
