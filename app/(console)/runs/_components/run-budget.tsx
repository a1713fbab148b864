"use client";
import { type FormEvent, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { reachedBudget, spentWords } from "#core/costs/budget.ts";
import { readBudget } from "#core/costs/budget-input.ts";
import { dollarDigits, dollarText, exactDollars } from "#core/costs/money.ts";
import type { RunView } from "#core/generation/run-view.ts";
import { changeRunBudgetAction } from "../actions.ts";

const number = (value: number) => value.toLocaleString("en");

/** What the run may cost, how much of it is spent, and the way to give it more. Nothing where there is no budget. */
export function RunBudget({ run, onDone }: { run: RunView; onDone: () => Promise<unknown> }) {
  const { money, tokens } = run.budget;
  if (money === null && tokens === null) return null;
  const spent = { ...run, cost: run.cost ?? 0 };
  const reached = reachedBudget(run.budget, spent);
  const parts = [
    money !== null && `${dollarText(spent.cost)} of ${exactDollars(money)}`,
    tokens !== null && `${number(run.promptTokens + run.completionTokens)} of ${number(tokens)} tokens`,
  ];
  const stopped = run.status === "paused" && run.pause?.kind === "budget";
  return (
    <section
      aria-label="Budget"
      className="flex flex-col gap-3 rounded-lg border border-border bg-surface p-4"
    >
      <p className="tabular-nums">
        <span className="font-semibold">Budget</span> {parts.filter(Boolean).join(", ")} spent
      </p>
      {stopped && (
        <Callout tone="warning">
          {reached
            ? `${spentWords(reached, run.budget, spent)} The run waits; give it more, and it goes on where it stopped.`
            : "What is left of the budget is too little for one more batch. The run waits; give it more, and it goes on."}
        </Callout>
      )}
      {(run.finishedAt === null || run.failed + run.cancelled > 0) && (
        <BudgetForm run={run} onDone={onDone} />
      )}
    </section>
  );
}

function BudgetForm({ run, onDone }: { run: RunView; onDone: () => Promise<unknown> }) {
  const { money, tokens } = run.budget;
  const inMoney = money !== null;
  const [typed, setTyped] = useState(inMoney ? dollarDigits(money) : String(tokens));
  const { run: act, pending, error } = useAct();
  const read = readBudget(typed, inMoney ? "money" : "tokens");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read.error !== null || pending) return;
    const budget = inMoney ? { money: read.value, tokens } : { money, tokens: read.value };
    act(
      () => changeRunBudgetAction({ id: run.id, ...budget }),
      () => (read.value === null ? "The run has no budget any more" : "The budget was changed"),
      () => void onDone(),
    );
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md items-start gap-2">
      <Field
        label={inMoney ? "New budget in dollars" : "New budget in tokens"}
        hint="Empty for no limit"
        error={read.error ?? error?.message}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <SubmitButton busy={pending} className="mt-6 h-9">
        Change the budget
      </SubmitButton>
    </form>
  );
}
