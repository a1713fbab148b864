"use client";

import { type FormEvent, useEffect, useRef } from "react";
import { useAct } from "#client/use-act.ts";
import { AskOnce } from "#components/ui/ask-once.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { removeTokenAction, saveTokenAction } from "../actions.ts";
import type { TokenRow } from "./token-table.tsx";

const SENDERS = [
  ["braze", "Braze"],
  ["oneSignal", "OneSignal"],
  ["airship", "Airship"],
] as const;

/** Adds a token, or changes one. What was typed stays when a save is refused. */
export function TokenForm({ token, onDone }: { token: TokenRow | null; onDone: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  // It opens above a table that may be long: where it is, is where one types.
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  const { run, pending, error } = useAct();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "");
    const lines = text("samples")
      .split("\n")
      .map((line) => line.trim());
    const said = {
      name: token?.name ?? text("name"),
      samples: lines.filter(Boolean),
      longest: text("longest"),
      names: { braze: text("braze"), oneSignal: text("oneSignal"), airship: text("airship") },
    };
    run(
      () => saveTokenAction({ key: token && { id: token.id, version: token.version }, token: said }),
      () => "Token saved",
      onDone,
    );
  };
  const message = (path: string) =>
    Object.entries(error?.fields ?? {}).find(
      ([field]) => field === path || field === `token.${path}` || field.startsWith(`token.${path}.`),
    )?.[1];
  return (
    <form
      ref={form}
      onSubmit={submit}
      noValidate
      aria-label={token ? `Change ${token.name}` : "New token"}
      className="grid items-start gap-3 rounded-lg border border-strong bg-surface p-3 sm:grid-cols-3"
    >
      {token ? (
        <p className="font-mono text-[13px] sm:col-span-3">{token.name}</p>
      ) : (
        <Field label="Name" hint="Such as user.first_name" error={message("name")}>
          {(control) => <Input {...control} name="name" autoComplete="off" spellCheck={false} />}
        </Field>
      )}
      <Field label="Samples" hint="One a line, the usual one first" error={message("samples")}>
        {(control) => <Textarea {...control} name="samples" defaultValue={token?.samples.join("\n")} />}
      </Field>
      <Field label="Longest value" hint="Limits are counted with it" error={message("longest")}>
        {(control) => <Input {...control} name="longest" defaultValue={token?.longest} autoComplete="off" />}
      </Field>
      <fieldset className="grid gap-3 sm:col-span-3 sm:grid-cols-3">
        <legend className="mb-1 font-medium">Its name at the senders, where it is not the usual one</legend>
        {SENDERS.map(([key, name]) => (
          <Field key={key} label={name} error={message(`names.${key}`)}>
            {(control) => (
              <Input
                {...control}
                name={key}
                defaultValue={token?.names[key]}
                autoComplete="off"
                spellCheck={false}
              />
            )}
          </Field>
        ))}
      </fieldset>
      {error && Object.keys(error.fields).length === 0 && <Callout tone="danger">{error.message}</Callout>}
      <div className="flex flex-wrap gap-2 sm:col-span-3">
        <SubmitButton look="primary" busy={pending}>
          Save token
        </SubmitButton>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        {token && (
          <AskOnce
            word="Take out"
            question="Texts that hold this token are then held up when they are submitted."
            busy={pending}
            onYes={() =>
              run(
                () => removeTokenAction({ id: token.id, version: token.version }),
                () => `${token.name} was taken out`,
                onDone,
              )
            }
          />
        )}
      </div>
    </form>
  );
}
