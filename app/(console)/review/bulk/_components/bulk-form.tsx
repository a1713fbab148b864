"use client";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { previewBulkAction } from "../../actions.ts";

interface Choice {
  value: string;
  name: string;
}

/** Which open items a bulk approval takes. */
export function BulkForm(props: { categories: Choice[]; languages: Choice[]; runs: Choice[] }) {
  const router = useRouter();
  const { run, pending, error } = useAct();
  const preview = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    run(
      () =>
        previewBulkAction({
          run: text("run"),
          category: text("category"),
          language: text("language"),
          minChance: text("minChance") === "" ? null : text("minChance"),
          withoutWarnings: form.has("withoutWarnings"),
        }),
      () => "This is what would be approved",
      ({ id }) => router.push(`/review/bulk/${id}`),
    );
  };
  const select = (name: string, label: string, options: Choice[]) => (
    <Field label={label}>
      {(control) => (
        <Select {...control} name={name} defaultValue="">
          <option value="">Any</option>
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
    <form onSubmit={preview} aria-label="Which items" noValidate className="grid max-w-2xl gap-4">
      <Field
        label="Least chance to beat the human line, in %"
        hint="By the reward model. Empty takes every open item, also those without a human line."
        error={error?.fields.minChance}
      >
        {(control) => (
          <Input
            {...control}
            name="minChance"
            type="number"
            min={0}
            max={100}
            defaultValue={60}
            className="max-w-32 tabular-nums"
          />
        )}
      </Field>
      <label className="flex items-center gap-2">
        <input type="checkbox" name="withoutWarnings" defaultChecked className="size-4 accent-accent" />
        Leave out those with a warning
      </label>
      <div className="grid gap-4 sm:grid-cols-3">
        {select("run", "Run", props.runs)}
        {select("category", "Style of the best", props.categories)}
        {select("language", "Language", props.languages)}
      </div>
      {error && <Callout tone="danger">{error.message}</Callout>}
      <div>
        <Button type="submit" look="primary" busy={pending}>
          Preview
        </Button>
      </div>
    </form>
  );
}
