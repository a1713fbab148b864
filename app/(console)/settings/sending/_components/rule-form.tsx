"use client";

import { useAct } from "#client/use-act.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { EntryForm } from "../../_components/entry-form.tsx";
import { removeRuleAction, saveRuleAction } from "../actions.ts";
import { RuleChecks } from "./rule-checks.tsx";
import type { RuleRow } from "./rule-row.ts";

/** Adds a rule, or changes one. What was typed stays when a save is refused. */
export function RuleForm({ rule, onDone }: { rule: RuleRow | null; onDone: () => void }) {
  const { run, pending, error } = useAct();
  const save = (given: FormData) => {
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
    <EntryForm
      label={rule ? `Change “${rule.name}”` : "New rule"}
      noun="rule"
      act={{ pending, error }}
      onSave={save}
      onCancel={onDone}
      takeOut={
        rule && {
          question: "No campaign is checked by this rule any more. The audit keeps what it was.",
          onYes: () =>
            run(
              () => removeRuleAction({ id: rule.id, version: rule.version }),
              () => `“${rule.name}” was taken out`,
              onDone,
            ),
        }
      }
    >
      <div className="grid items-start gap-3 sm:grid-cols-2">
        {text("country", "Country", "Two letters, such as KR, or * for everywhere")}
        {text("name", "Name of the rule")}
        {time("quietFrom", "Nothing is sent from")}
        {time("quietUntil", "Until")}
        {text("prefix", "Texts begin with", "Empty for nothing")}
        {text("source", "Source", "A law, a guideline, or a house rule")}
        <RuleChecks rule={rule} />
      </div>
    </EntryForm>
  );
}
