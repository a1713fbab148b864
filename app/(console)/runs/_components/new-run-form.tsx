"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import type { ActionError } from "#core/errors/action-result.ts";
import { CANDIDATES_PER_PAIR } from "#core/generation/run-request.ts";
import { startRunAction } from "../actions.ts";

interface Style {
  id: string;
  name: string;
  version: number;
  description: string;
}

const { min, max, default: usual } = CANDIDATES_PER_PAIR;

export function NewRunForm({ styles }: { styles: readonly Style[] }) {
  const router = useRouter();
  const [error, setError] = useState<ActionError | null>(null);
  const [busy, start] = useTransition();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    start(async () => {
      const result = await startRunAction({
        name: String(form.get("name")),
        selection: { kind: "filter", withoutCandidates: form.get("items") === "new" },
        promptVersionIds: form.getAll("style").map(String),
        candidatesPerPair: Number(form.get("candidates")),
        model: "",
      });
      if (!result.ok) return setError(result.error);
      router.push(`/runs/${result.data.id}`);
    });
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      {error && <Callout tone="danger">{error.message}</Callout>}
      <Field label="Name" hint="So that you find it again" error={error?.fields.name}>
        {(control) => <Input {...control} name="name" maxLength={120} />}
      </Field>
      <Field label="Items">
        {(control) => (
          <Select {...control} name="items" defaultValue="new">
            <option value="new">Items without candidates</option>
            <option value="all">All items</option>
          </Select>
        )}
      </Field>
      <fieldset className="flex flex-col gap-2">
        <legend className="pb-1 font-medium">Styles</legend>
        {styles.map(({ id, name, version, description }) => (
          <label key={id} className="flex gap-2">
            <input type="checkbox" name="style" value={id} defaultChecked className="mt-1 accent-accent" />
            <span>
              {name}{" "}
              <span className="text-muted">
                v{version} · {description}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field
        label="Candidates for each item and style"
        hint={`${min} to ${max}`}
        error={error?.fields.candidatesPerPair}
      >
        {(control) => (
          <Input
            {...control}
            name="candidates"
            type="number"
            min={min}
            max={max}
            defaultValue={usual}
            className="max-w-24"
          />
        )}
      </Field>
      <div>
        <Button type="submit" look="primary" busy={busy}>
          Start the run
        </Button>
      </div>
    </form>
  );
}
