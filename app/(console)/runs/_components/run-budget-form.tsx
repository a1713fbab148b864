"use client";
import { type FormEvent, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { BudgetFields } from "#components/runs/budget-fields.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Budget, BudgetKind } from "#core/costs/budget.ts";
import { readBudget } from "#core/costs/budget-input.ts";
import { dollarDigits } from "#core/costs/money.ts";
import type { RunView } from "#core/generation/run-view.ts";
import { changeRunBudgetAction } from "../actions.ts";

/** Gives a run a budget, more of it, or none; a limit in the other unit stays as it is. */
export function RunBudgetForm({ run, onDone }: { run: RunView; onDone: () => Promise<unknown> }) {
  const priced = run.price !== null;
  const [kind, setKind] = useState<BudgetKind>(usualKind(run.budget, priced));
  const [typed, setTyped] = useState(digits(run.budget, kind));
  const { run: act, pending, error } = useAct();
  const read = readBudget(typed, kind);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read.error !== null || pending) return;
    act(
      () => changeRunBudgetAction({ id: run.id, ...run.budget, [kind]: read.value }),
      () => (read.value === null ? "The run has no such limit any more" : "The budget was changed"),
      () => void onDone(),
    );
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-wrap items-start gap-2">
      <BudgetFields
        label="New budget"
        hint={priced ? "Empty for no limit" : "Empty for no limit. In tokens, as no price is known"}
        error={read.error ?? error?.message}
        amount={typed}
        kind={kind}
        inDollars={priced}
        onAmount={setTyped}
        onKind={(next) => {
          setKind(next);
          setTyped(digits(run.budget, next));
        }}
      />
      <SubmitButton busy={pending} className="h-9 sm:mt-7">
        Change the budget
      </SubmitButton>
    </form>
  );
}

function usualKind({ money, tokens }: Budget, priced: boolean): BudgetKind {
  if (money !== null) return "money";
  return tokens !== null || !priced ? "tokens" : "money";
}

function digits({ money, tokens }: Budget, kind: BudgetKind): string {
  if (kind === "money") return money === null ? "" : dollarDigits(money);
  return tokens === null ? "" : String(tokens);
}
