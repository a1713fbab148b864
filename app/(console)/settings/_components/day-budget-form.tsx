"use client";
import { type FormEvent, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Budget } from "#core/costs/budget.ts";
import { readBudget } from "#core/costs/budget-input.ts";
import { dollarDigits } from "#core/costs/money.ts";
import { setDayBudgetAction } from "../price-actions.ts";

/** What all runs of a day may cost together. */
export function DayBudgetForm({ budget }: { budget: Budget }) {
  const [money, setMoney] = useState(budget.money === null ? "" : dollarDigits(budget.money));
  const [tokens, setTokens] = useState(budget.tokens === null ? "" : String(budget.tokens));
  const { run, pending, error } = useAct();
  const read = { money: readBudget(money, "money"), tokens: readBudget(tokens, "tokens") };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read.money.error !== null || read.tokens.error !== null) return;
    const next = { money: read.money.value, tokens: read.tokens.value };
    run(
      () => setDayBudgetAction(next),
      () => "The day's budget was changed",
    );
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label="Budget of a day"
      className="grid items-start gap-2 sm:grid-cols-[10rem_12rem_auto]"
    >
      <Field label="Dollars a day" hint="Empty for no limit" error={read.money.error ?? undefined}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={money}
            onChange={(event) => setMoney(event.target.value)}
          />
        )}
      </Field>
      <Field label="Tokens a day" hint="Empty for no limit" error={read.tokens.error ?? undefined}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            value={tokens}
            onChange={(event) => setTokens(event.target.value)}
          />
        )}
      </Field>
      <SubmitButton busy={pending} className="h-9 justify-self-start sm:mt-6">
        Change the day's budget
      </SubmitButton>
      {error && (
        <div className="sm:col-span-3">
          <Callout tone="danger">{error.message}</Callout>
        </div>
      )}
    </form>
  );
}
