"use client";
import { DayBars } from "#components/charts/day-bars.tsx";
import type { Measure } from "#core/costs/cost-period.ts";
import type { NamedCosts } from "#core/costs/cost-report.ts";
import { dollarText, exactDollars, MICRO } from "#core/costs/money.ts";

const number = (value: number) => value.toLocaleString("en");

/** Each day's cost or tokens. */
export function CostPlot({ days, measure }: { days: readonly NamedCosts[]; measure: Measure }) {
  const byCost = measure === "cost";
  const value = (one: NamedCosts) => (byCost ? one.cost : one.promptTokens + one.completionTokens);
  return (
    <DayBars
      title={byCost ? "Cost by day" : "Tokens by day"}
      note={
        byCost
          ? "Dollars of all runs, evaluations and trials that have a price."
          : "Of prompts and answers together, of all runs, evaluations and trials."
      }
      unit={byCost ? "Cost" : "Tokens"}
      words={byCost ? dollarText : number}
      marks={byCost ? exactDollars : number}
      column={
        byCost
          ? { name: "cost_usd", value: (micro) => micro / MICRO }
          : { name: "tokens", value: (tokens) => tokens }
      }
      days={days.map((one) => ({ day: one.key, value: value(one) }))}
    />
  );
}
