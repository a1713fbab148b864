"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { countryName } from "#core/send-rules/country.ts";
import { ruleWords } from "#core/send-rules/rule-words.ts";
import type { SendRule } from "#core/send-rules/send-rule.ts";
import { RuleForm } from "./rule-form.tsx";

export type RuleRow = SendRule & { id: string; version: number };

/** The rules, by country: what each asks for, and where it comes from. */
export function RuleTable({ rules, mayChange }: { rules: readonly RuleRow[]; mayChange: boolean }) {
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  return (
    <div className="flex flex-col gap-4">
      {mayChange && !editing && (
        <div>
          <Button look="primary" onClick={() => setEditing("new")}>
            <Plus aria-hidden className="size-4" />
            Add a rule
          </Button>
        </div>
      )}
      {editing && (
        // Above the table and not in it: a form has to fit a phone, a table may scroll.
        <RuleForm key={editing} rule={rules.find(({ id }) => id === editing) ?? null} onDone={close} />
      )}
      <Table label="Rules of sending" head={HEAD}>
        {rules.length === 0 && (
          <tr>
            <Cell className="text-muted">No rules: nothing is checked.</Cell>
          </tr>
        )}
        {rules.map((rule) => (
          <tr key={rule.id} className="hover:bg-sunken">
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
            <Cell className="text-right">
              {mayChange && (
                <Button look="quiet" aria-label={`Change “${rule.name}”`} onClick={() => setEditing(rule.id)}>
                  Change
                </Button>
              )}
            </Cell>
          </tr>
        ))}
      </Table>
    </div>
  );
}

const HEAD = (
  <>
    <HeadCell>Country</HeadCell>
    <HeadCell>Rule</HeadCell>
    <HeadCell>Asks for</HeadCell>
    <HeadCell>Source</HeadCell>
    <HeadCell>
      <span className="sr-only">Actions</span>
    </HeadCell>
  </>
);
