import { Callout } from "#components/ui/callout.tsx";
import { type Budget, reachedBudget, type Spent } from "#core/costs/budget.ts";
import { dollarText, exactDollars } from "#core/costs/money.ts";

const number = (value: number) => value.toLocaleString("en");

/** How much of the day's budget is spent; nothing where there is none. */
export function DayBudgetNote({ today: { budget, spent } }: { today: { budget: Budget; spent: Spent } }) {
  if (budget.money === null && budget.tokens === null) return null;
  const parts = [
    budget.money !== null && `${dollarText(spent.cost)} of ${exactDollars(budget.money)}`,
    budget.tokens !== null &&
      `${number(spent.promptTokens + spent.completionTokens)} of ${number(budget.tokens)} tokens`,
  ].filter(Boolean);
  const reached = reachedBudget(budget, spent) !== null;
  return (
    <div className="pb-4">
      <Callout tone={reached ? "warning" : "info"}>
        {`Today's budget for all runs and evaluations: ${parts.join(", ")} spent.`}
        {reached &&
          " What asks a model server waits for the next day (UTC), or until an admin raises it in the settings."}
      </Callout>
    </div>
  );
}
