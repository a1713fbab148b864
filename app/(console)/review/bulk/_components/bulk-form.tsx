"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { BulkFilter } from "#core/review/bulk-filter.ts";
import type { ReviewFacets } from "#server/services/review/read-bulk.ts";
import { previewBulkAction } from "../actions.ts";

/** The conditions of a bulk approval. Its button shows what would happen; nothing is approved here. */
export function BulkForm({ filter, facets }: { filter: BulkFilter; facets: ReviewFacets }) {
  const router = useRouter();
  const { run, pending, error } = useAct();
  const [conditions, setConditions] = useState({ ...filter, minWin: String(filter.minWin ?? "") });
  const set = (part: Partial<typeof conditions>) => setConditions({ ...conditions, ...part });
  const preview = (event: FormEvent) => {
    event.preventDefault();
    const minWin = conditions.minWin.trim() === "" ? null : Number(conditions.minWin);
    run(
      () => previewBulkAction({ ...conditions, minWin }),
      () => "Preview made; nothing is approved yet",
      (id) => router.push(`/review/bulk/${id}`),
    );
  };
  return (
    <form
      onSubmit={preview}
      noValidate
      aria-label="Conditions"
      className="grid gap-4 rounded-lg border border-border bg-surface p-4"
    >
      <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Field
          label="Beats the human line, at least"
          hint="Per cent. Empty: items without a human line come along."
          error={error?.fields.minWin}
        >
          {(control) => (
            <Input
              {...control}
              type="number"
              inputMode="numeric"
              min={0}
              max={100}
              step={1}
              value={conditions.minWin}
              onChange={(event) => set({ minWin: event.target.value })}
            />
          )}
        </Field>
        <Field label="Last run" hint="That wrote candidates for the item">
          {(control) => (
            <Select
              {...control}
              value={conditions.run}
              onChange={(event) => set({ run: event.target.value })}
            >
              <option value="">Any run</option>
              {facets.runs.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Style" hint="Of the top candidate">
          {(control) => (
            <Select
              {...control}
              value={conditions.style}
              onChange={(event) => set({ style: event.target.value })}
            >
              <option value="">Any style</option>
              {facets.styles.map((key) => (
                <option key={key}>{key}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Language" hint="Of the item">
          {(control) => (
            <Select
              {...control}
              value={conditions.language}
              onChange={(event) => set({ language: event.target.value })}
            >
              <option value="">Any language</option>
              {facets.languages.map((tag) => (
                <option key={tag}>{tag}</option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={conditions.noWarnings}
            onChange={(event) => set({ noWarnings: event.target.checked })}
          />
          Leave out what a guardrail warns of
        </label>
        <SubmitButton look="primary" busy={pending}>
          Preview
        </SubmitButton>
      </div>
      <FormError error={error} />
    </form>
  );
}
