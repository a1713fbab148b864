"use client";

import { type FormEvent, useEffect, useRef } from "react";
import { useAct } from "#client/use-act.ts";
import { AskOnce } from "#components/ui/ask-once.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { removeRuleAction, saveRuleAction } from "../actions.ts";
import { RuleChecks } from "./rule-checks.tsx";
import type { RuleRow } from "./rule-table.tsx";

/** Adds a rule, or changes one. What was typed stays when a save is refused. */
export function RuleForm({ rule, onDone }: { rule: RuleRow | null; onDone: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  // It opens above a table that may be long: where it is, is where one types.
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  const { run, pending, error } = useAct();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "").trim();
    const said = {
      country: text("country"),
      name: text("name"),
      quietFrom: text("quietFrom") || null,
      quietUntil: text("quietUntil") || null,
      prefix: text("prefix"),
      needsOptIn: given.has("needsOptIn"),
      nightOptIn: given.has("nightOptIn"),
      promotional: given.has("promotional"),
      source: text("source"),
      active: given.has("active"),
    };
    run(
      () => saveRuleAction({ key: rule && { id: rule.id, version: rule.version }, rule: said }),
      () => "Rule saved",
      onDone,
    );
  };
  const message = (path: string) => error?.fields[`rule.${path}`];
  const text = (name: "country" | "name" | "prefix" | "source", label: string, hint?: string) => (
    <Field label={label} hint={hint} error={message(name)}>
      {(control) => <Input {...control} name={name} defaultValue={rule?.[name]} autoComplete="off" />}
    </Field>
  );
  const time = (name: "quietFrom" | "quietUntil", label: string) => (
    <Field label={label} error={message(name)}>
      {(control) => <Input {...control} name={name} type="time" defaultValue={rule?.[name] ?? ""} />}
    </Field>
  );
  return (
    <form
      ref={form}
      onSubmit={submit}
      noValidate
      aria-label={rule ? `Change “${rule.name}”` : "New rule"}
      className="grid items-start gap-3 rounded-lg border border-strong bg-surface p-3 sm:grid-cols-2"
    >
      {text("country", "Country", "Two letters, such as KR, or * for everywhere")}
      {text("name", "Name of the rule")}
      {time("quietFrom", "Nothing is sent from")}
      {time("quietUntil", "Until")}
      {text("prefix", "Texts begin with", "Empty for nothing")}
      {text("source", "Source", "A law, a guideline, or a house rule")}
      <RuleChecks rule={rule} />
      {error && Object.keys(error.fields).length === 0 && <Callout tone="danger">{error.message}</Callout>}
      <div className="flex flex-wrap gap-2 sm:col-span-2">
        <SubmitButton look="primary" busy={pending}>
          Save rule
        </SubmitButton>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        {rule && (
          <AskOnce
            word="Take out"
            question="No campaign is checked by this rule any more. The audit keeps what it was."
            busy={pending}
            onYes={() =>
              run(
                () => removeRuleAction({ id: rule.id, version: rule.version }),
                () => `“${rule.name}” was taken out`,
                onDone,
              )
            }
          />
        )}
      </div>
    </form>
  );
}
