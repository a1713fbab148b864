"use client";

import { Badge } from "#components/ui/badge.tsx";
import { Cell } from "#components/ui/table.tsx";
import { countryName } from "#core/send-rules/country.ts";
import { ruleWords } from "#core/send-rules/rule-words.ts";
import { EntryTable } from "../../_components/entry-table.tsx";
import { RuleForm } from "./rule-form.tsx";
import type { RuleRow } from "./rule-row.ts";

/** The rules, by country: what each asks for, and where it comes from. */
export function RuleTable({ rules, mayChange }: { rules: readonly RuleRow[]; mayChange: boolean }) {
  return (
    <EntryTable
      label="Rules of sending"
      noun="a rule"
      heads={["Country", "Rule", "Asks for", "Source"]}
      entries={rules}
      none="No rules: nothing is checked."
      mayChange={mayChange}
      nameOf={({ name }) => `“${name}”`}
      cells={(rule) => <RuleCells rule={rule} />}
      form={(rule, close) => <RuleForm rule={rule} onDone={close} />}
    />
  );
}

function RuleCells({ rule }: { rule: RuleRow }) {
  return (
    <>
      <Cell className="whitespace-nowrap">{countryName(rule.country)}</Cell>
      <Cell className="min-w-48">
        <p className="font-medium">{rule.name}</p>
        {!rule.active && <Badge>Off</Badge>}
      </Cell>
      <Cell className="min-w-56">
        {ruleWords(rule).map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p className="text-muted">{rule.promotional ? "Promotional pushes" : "All pushes"}</p>
      </Cell>
      <Cell className="min-w-48 text-muted">{rule.source}</Cell>
    </>
  );
}
