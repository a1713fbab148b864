import type { Person } from "#core/access/actor.ts";
import { may } from "#core/access/permissions.ts";
import { exactDollars } from "#core/costs/money.ts";
import { readDayBudget } from "#server/services/costs/budgets.ts";
import { keptAnswersView } from "#server/services/costs/kept-answers.ts";
import { readPrices } from "#server/services/costs/prices.ts";
import { DayBudgetForm } from "./day-budget-form.tsx";
import { KeptAnswers } from "./kept-answers.tsx";
import { PriceForm } from "./price-form.tsx";
import { PriceList } from "./price-list.tsx";
import { Section } from "./section.tsx";

/** Prices, the day's budget and kept answers. */
export async function CostSection({ person, model }: { person: Person; model: string | null }) {
  const [{ prices, others }, day, kept] = await Promise.all([
    readPrices(person),
    readDayBudget(person),
    keptAnswersView(person),
  ]);
  const mayChange = may(person.role, "settings.manage");
  const { money, tokens } = day.budget;
  return (
    <Section
      title="Cost"
      words="What models cost, in dollars a million tokens. A run keeps the price that it started with."
    >
      <PriceList prices={prices} others={others} mayChange={mayChange} />
      {mayChange && <PriceForm model={model ?? ""} />}
      <div className="grid gap-2">
        <h3 className="font-medium">Budget of a day</h3>
        <p className="max-w-prose text-muted">
          For all runs together, from midnight to midnight UTC. When it is spent, runs pause and go on by
          themselves the next day; nothing but calls under way goes over.
        </p>
        {mayChange ? (
          <DayBudgetForm key={`${money} ${tokens}`} budget={day.budget} />
        ) : (
          <p className="font-medium">{budgetWords(money, tokens)}</p>
        )}
      </div>
      <KeptAnswers kept={kept} mayChange={mayChange} />
    </Section>
  );
}

function budgetWords(money: number | null, tokens: number | null): string {
  const parts = [
    money !== null && exactDollars(money),
    tokens !== null && `${tokens.toLocaleString("en")} tokens`,
  ].filter(Boolean);
  return parts.length === 0 ? "No limit" : parts.join(" and ");
}
