"use client";

import { useAct } from "#client/use-act.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EntryForm } from "../../_components/entry-form.tsx";
import { removeTokenAction, saveTokenAction } from "../actions.ts";
import type { TokenRow } from "./token-row.ts";

const SENDERS = [
  ["braze", "Braze"],
  ["oneSignal", "OneSignal"],
  ["airship", "Airship"],
] as const;

/** Adds a token, or changes one. What was typed stays when a save is refused. */
export function TokenForm({ token, onDone }: { token: TokenRow | null; onDone: () => void }) {
  const { run, pending, error } = useAct();
  const save = (given: FormData) => {
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
    <EntryForm
      label={token ? `Change ${token.name}` : "New token"}
      noun="token"
      act={{ pending, error }}
      onSave={save}
      onCancel={onDone}
      takeOut={
        token && {
          question: "Texts that hold this token are then held up when they are submitted.",
          onYes: () =>
            run(
              () => removeTokenAction({ id: token.id, version: token.version }),
              () => `${token.name} was taken out`,
              onDone,
            ),
        }
      }
    >
      <div className="grid items-start gap-3 sm:grid-cols-3">
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
          {(control) => (
            <Input {...control} name="longest" defaultValue={token?.longest} autoComplete="off" />
          )}
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
      </div>
    </EntryForm>
  );
}
