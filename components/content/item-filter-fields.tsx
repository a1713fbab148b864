import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import type { ContentFilter } from "#core/content/content-filter.ts";
import type { ContentFacets } from "#core/content/content-view.ts";

const EITHER: [string, string][] = [
  ["with", "With"],
  ["without", "Without"],
];

/** The filter of the content, for a run. */
export function ItemFilterFields(props: {
  filter: ContentFilter;
  facets: ContentFacets;
  onChange: (filter: ContentFilter) => void;
}) {
  const { filter, facets } = props;
  const set = (part: Partial<ContentFilter>) => props.onChange({ ...filter, ...part });
  const own = (values: string[], present: string) =>
    [...new Set([...values, present])].filter(Boolean).map((value): [string, string] => [value, value]);
  const choice = <K extends keyof ContentFilter>(
    label: string,
    name: K,
    all: string,
    values: [string, string][],
  ) => (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={filter[name]}
          onChange={(event) => set({ [name]: event.target.value } as Partial<ContentFilter>)}
        >
          <option value="">{all}</option>
          {values.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  return (
    <div className="grid grid-cols-2 gap-3 rounded-lg border border-border bg-surface p-3 sm:grid-cols-4">
      <div className="col-span-2 sm:col-span-4">
        <Field label="Title or id holds">
          {(control) => (
            <Input
              {...control}
              type="search"
              value={filter.text}
              maxLength={200}
              onChange={(event) => set({ text: event.target.value })}
            />
          )}
        </Field>
      </div>
      {choice("Kind", "kind", "All kinds", own(facets.kinds, filter.kind))}
      {choice("Language", "language", "All languages", own(facets.languages, filter.language))}
      {choice("Human line", "reference", "With or without", EITHER)}
      {choice("Candidates", "candidates", "With or without", EITHER)}
    </div>
  );
}
