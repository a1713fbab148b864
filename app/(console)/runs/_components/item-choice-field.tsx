import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { type ContentFilter, contentFilter } from "#core/content/content-filter.ts";
import type { ItemSelection } from "#core/generation/item-selection.ts";

export type ItemChoice = "new" | "all" | "matching" | "chosen";

/** A choice as the selection that a run is started with. */
export function selectionOf(choice: ItemChoice, ids: string[], filter: ContentFilter): ItemSelection {
  if (choice === "chosen") return { kind: "ids", ids };
  if (choice === "matching") return { kind: "filter", filter };
  return { kind: "filter", filter: contentFilter.parse(choice === "new" ? { candidates: "without" } : {}) };
}

const WORDS: Record<string, string> = {
  text: "title or id holds",
  kind: "kind",
  language: "language",
  reference: "human line",
  candidates: "candidates",
};

/** Which items a run is for. The content list can hand over chosen items or its filter. */
export function ItemChoiceField(props: {
  value: ItemChoice;
  chosen: number;
  filter: ContentFilter;
  error?: string;
  onChange: (choice: ItemChoice) => void;
}) {
  const asked = Object.entries(props.filter).filter(([name, value]) => value !== "" && WORDS[name]);
  return (
    <Field
      label="Items"
      hint="To choose by title, kind or language, filter the content list and generate from there."
      error={props.error}
    >
      {(control) => (
        <Select
          {...control}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value as ItemChoice)}
        >
          {props.chosen > 0 && <option value="chosen">{`The ${props.chosen} chosen in the content`}</option>}
          {asked.length > 0 && (
            <option value="matching">
              {`Those with ${asked.map(([name, value]) => `${WORDS[name]} “${value}”`).join(", ")}`}
            </option>
          )}
          <option value="new">Items without candidates</option>
          <option value="all">All items</option>
        </Select>
      )}
    </Field>
  );
}
