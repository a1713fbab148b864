"use client";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { type ReviewFilter, reviewFilter, reviewSearch } from "#core/review/review-filter.ts";

interface Choice {
  value: string;
  name: string;
}

export interface QueueChoices {
  categories: Choice[];
  languages: Choice[];
  runs: Choice[];
}

const STATUS: Choice[] = [
  { value: "open", name: "To review" },
  { value: "approved", name: "Approved" },
  { value: "rejected", name: "Rejected" },
];
const ORDER: Choice[] = [
  { value: "oldest", name: "Oldest first" },
  { value: "surest", name: "Surest to beat the human line" },
  { value: "closest", name: "Closest to the human line" },
];
const LEVEL: Choice[] = [
  { value: "pass", name: "Best one passes" },
  { value: "warn", name: "Best one has a warning" },
  { value: "none", name: "All blocked" },
];

/** What the queue shows. The filter is an address; a change leads to the first item that matches. */
export function QueueFilters({ filter, choices }: { filter: ReviewFilter; choices: QueueChoices }) {
  const router = useRouter();
  const apply = (form: HTMLFormElement) => {
    const next = reviewFilter.parse(Object.fromEntries(new FormData(form)));
    router.push(`/review${reviewSearch(next)}`);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    apply(event.currentTarget);
  };
  const select = (name: keyof ReviewFilter, label: string, options: readonly Choice[], all?: string) => (
    <Field label={label}>
      {(control) => (
        <Select {...control} name={name} defaultValue={filter[name]}>
          {all && <option value="">{all}</option>}
          {options.map(({ value, name: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  return (
    <search className="pb-3">
      <form
        key={reviewSearch(filter)}
        onSubmit={submit}
        onChange={(event) => {
          if (event.target instanceof HTMLSelectElement) apply(event.currentTarget);
        }}
        className="grid grid-cols-2 gap-2"
      >
        <div className="col-span-2">
          <Field label="Title or id">
            {(control) => (
              <Input {...control} name="text" type="search" maxLength={200} defaultValue={filter.text} />
            )}
          </Field>
        </div>
        <div className="col-span-2">{select("order", "Order", ORDER)}</div>
        {select("status", "State", STATUS)}
        {select("category", "Style of the best", choices.categories, "Any")}
        {select("language", "Language", choices.languages, "Any")}
        {select("level", "Checks", LEVEL, "Any")}
        <div className="col-span-2">{select("run", "Run", choices.runs, "Any")}</div>
      </form>
    </search>
  );
}
