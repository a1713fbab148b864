"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { reachedBudget, spentWords } from "#core/costs/budget.ts";
import { dollarText, exactDollars } from "#core/costs/money.ts";
import type { RunView } from "#core/generation/run-view.ts";
import { RunBudgetForm } from "./run-budget-form.tsx";

const number = (value: number) => value.toLocaleString("en");

/**
 * What the run may cost, how much of it is spent, and the way to change it as long as anything of the run is left to do.
 * Nothing for the composer, which costs nothing, and for a run without a budget that is all done.
 */
export function RunBudget({ run, onDone }: { run: RunView; onDone: () => Promise<unknown> }) {
  const [asked, setAsked] = useState(false);
  const { money, tokens } = run.budget;
  const none = money === null && tokens === null;
  const changeable = run.finishedAt === null || run.failed + run.cancelled > 0;
  if (run.provider === "composer" || (none && !changeable)) return null;
  const spent = { ...run, cost: run.cost ?? 0 };
  const parts = [
    money !== null && `${dollarText(spent.cost)} of ${exactDollars(money)}`,
    tokens !== null && `${number(run.promptTokens + run.completionTokens)} of ${number(tokens)} tokens`,
  ];
  const stopped = run.status === "paused" && run.pause?.kind === "budget";
  return (
    <section
      aria-label="Budget"
      className="flex flex-col gap-3 rounded-lg border border-border bg-surface px-4 py-3"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
        <p className="tabular-nums">
          <span className="font-semibold">Budget</span>{" "}
          {none ? "none: the run may cost what it takes" : `${parts.filter(Boolean).join(", ")} spent`}
        </p>
        {changeable && !stopped && (
          <Button aria-expanded={asked} onClick={() => setAsked(!asked)}>
            {none ? "Set a budget" : "Another budget"}
          </Button>
        )}
      </div>
      {stopped && (
        <Callout tone="warning">
          {`${stoppedWords(run)} Paused since `}
          <DateTime at={run.pause!.at} />.
        </Callout>
      )}
      {changeable && (stopped || asked) && (
        <RunBudgetForm
          run={run}
          onDone={() => {
            setAsked(false);
            return onDone();
          }}
        />
      )}
    </section>
  );
}

function stoppedWords(run: RunView): string {
  const spent = { ...run, cost: run.cost ?? 0 };
  const reached = reachedBudget(run.budget, spent);
  return reached
    ? `${spentWords(reached, run.budget, spent)} The run waits; give it more, and it goes on where it stopped.`
    : "What is left of the budget is too little for one more batch. The run waits; give it more, and it goes on.";
}
