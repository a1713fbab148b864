"use client";

import type { FormEvent } from "react";
import { useAddressSearch } from "#client/use-address-search.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SearchButtons } from "#components/ui/search-buttons.tsx";
import type { ContentFilter } from "#core/content/content-filter.ts";
import type { ContentFacets } from "#core/content/content-view.ts";
import { FilterChoice } from "./filter-choice.tsx";

/** The search of the content. A search is an address, so a link shows a colleague the same items. */
export function ContentFilters({ filter, facets }: { filter: ContentFilter; facets: ContentFacets }) {
  const { path, busy, search } = useAddressSearch();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    search(event.currentTarget);
  };
  const own = (values: string[], present: string) =>
    [...new Set([...values, present])].filter(Boolean).map((value): [string, string] => [value, value]);
  return (
    <search>
      <form
        key={JSON.stringify(filter)}
        onSubmit={submit}
        onChange={(event) => {
          if (event.target instanceof HTMLSelectElement) search(event.currentTarget);
        }}
        className="grid grid-cols-2 items-end gap-3 pb-4 md:grid-cols-4 xl:grid-cols-[2fr_1fr_1fr_1fr_1fr_1fr_auto]"
      >
        <div className="col-span-2 xl:col-span-1">
          <Field label="Title or id">
            {(control) => (
              <Input {...control} name="text" type="search" defaultValue={filter.text} maxLength={200} />
            )}
          </Field>
        </div>
        <FilterChoice label="Kind" name="kind" value={filter.kind} all="Any">
          {own(facets.kinds, filter.kind)}
        </FilterChoice>
        <FilterChoice label="Language" name="language" value={filter.language} all="Any">
          {own(facets.languages, filter.language)}
        </FilterChoice>
        <FilterChoice label="Human line" name="reference" value={filter.reference} all="Any">
          {[
            ["with", "With"],
            ["without", "Without"],
          ]}
        </FilterChoice>
        <FilterChoice label="Candidates" name="candidates" value={filter.candidates} all="Any">
          {[
            ["with", "With"],
            ["without", "None yet"],
          ]}
        </FilterChoice>
        <FilterChoice label="Archive" name="archived" value={filter.archived} all="In use">
          {[["only", "Archived"]]}
        </FilterChoice>
        <SearchButtons busy={busy} path={path} />
      </form>
    </search>
  );
}
