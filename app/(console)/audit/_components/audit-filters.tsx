"use client";

import type { FormEvent } from "react";
import { useAddressSearch } from "#client/use-address-search.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SearchButtons } from "#components/ui/search-buttons.tsx";
import { Select } from "#components/ui/select.tsx";
import { AUDIT_ACTIONS } from "#core/audit/audit-entry.ts";
import { AUDIT_NOUNS, type AuditFilter, NO_PERSON } from "#core/audit/audit-filter.ts";

interface Props {
  filter: AuditFilter;
  people: { id: string; name: string }[];
}

/** The search of the audit. A search is an address, so a link shows a colleague the same events. */
export function AuditFilters({ filter, people }: Props) {
  const { path, busy, search } = useAddressSearch();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    search(event.currentTarget);
  };
  return (
    <search>
      <form
        key={JSON.stringify(filter)}
        onSubmit={submit}
        className="grid grid-cols-2 items-end gap-3 pb-4 md:grid-cols-4 xl:grid-cols-8"
      >
        <Field label="Text">
          {(control) => (
            <Input {...control} name="text" type="search" defaultValue={filter.text} maxLength={200} />
          )}
        </Field>
        <Field label="Person">
          {(control) => (
            <Select {...control} name="person" defaultValue={filter.person}>
              <option value="">Everyone</option>
              {people.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
              <option value={NO_PERSON}>No person (worker, command line)</option>
            </Select>
          )}
        </Field>
        <Field label="Kind of thing">
          {(control) => (
            <Select {...control} name="noun" defaultValue={filter.noun}>
              <option value="">Everything</option>
              {AUDIT_NOUNS.map((noun) => (
                <option key={noun} value={noun}>
                  {noun}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Action">
          {(control) => (
            <Select {...control} name="action" defaultValue={filter.action}>
              <option value="">All actions</option>
              {Object.entries(AUDIT_ACTIONS).map(([action, words]) => (
                <option key={action} value={action}>
                  {words}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Id">
          {(control) => (
            <Input {...control} name="id" defaultValue={filter.id} maxLength={64} autoComplete="off" />
          )}
        </Field>
        <Field label="From (UTC)">
          {(control) => <Input {...control} name="from" type="date" defaultValue={filter.from} />}
        </Field>
        <Field label="Until (UTC)">
          {(control) => <Input {...control} name="until" type="date" defaultValue={filter.until} />}
        </Field>
        <SearchButtons busy={busy} path={path} look="primary" />
      </form>
    </search>
  );
}
