"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { type ApprovedFilter, HUMAN_LINE } from "#core/campaigns/approved-filter.ts";
import type { PickingChoices } from "./picking-choices.ts";

/** The filter of the picking list, kept in the address. */
export function PickFilters({ filter, choices }: { filter: ApprovedFilter; choices: PickingChoices }) {
  const [router, path, search] = [useRouter(), usePathname(), useSearchParams()];
  const [text, setText] = useState(filter.text);
  const set = (name: string, value: string) => {
    const query = new URLSearchParams(search);
    if (value) query.set(name, value);
    else query.delete(name);
    router.replace(`${path}?${query}`, { scroll: false });
  };
  return (
    <search className="grid items-end gap-3 sm:grid-cols-[1fr_9rem_9rem_auto]">
      <Field label="Find a text">
        {(control) => (
          <Input
            {...control}
            type="search"
            value={text}
            maxLength={200}
            onChange={(event) => {
              setText(event.target.value);
              set("text", event.target.value);
            }}
          />
        )}
      </Field>
      <Field label="Style">
        {(control) => (
          <Select
            {...control}
            value={filter.category}
            onChange={(event) => set("category", event.target.value)}
          >
            <option value="">All styles</option>
            {choices.categories.map((key) => (
              <option key={key} value={key}>
                {key === HUMAN_LINE ? "Human line" : key}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Language">
        {(control) => (
          <Select
            {...control}
            value={filter.language}
            onChange={(event) => set("language", event.target.value)}
          >
            <option value="">All languages</option>
            {choices.languages.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <label className="flex h-9 items-center gap-2 whitespace-nowrap">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={filter.unused}
          onChange={(event) => set("unused", event.target.checked ? "" : "false")}
        />
        Unused only
      </label>
    </search>
  );
}
