import Link from "next/link";
import { monthName } from "#components/charts/month-name.ts";
import { dollarText } from "#core/costs/money.ts";
import type { HomeView } from "#core/home/home-view.ts";
import { counted } from "#core/text/counted.ts";
import { FigureCard } from "./figure-card.tsx";

/** What the runs and evaluations of this month cost. */
export function CostFigure({ month, costs }: Pick<HomeView, "month" | "costs">) {
  const { cost, calls, promptTokens, completionTokens, unpricedCalls } = costs;
  const number = (count: number) => count.toLocaleString("en");
  const isUnknown = cost === 0 && unpricedCalls > 0;
  const tokens = `${number(promptTokens + completionTokens)} tokens in ${counted(calls, "call")}`;
  return (
    <FigureCard
      name={`Cost, ${monthName(month)}`}
      value={isUnknown ? "No price known" : dollarText(cost)}
      range={calls === 0 ? "No call to a model server this month." : tokens}
      source={
        <>
          {unpricedCalls > 0 &&
            !isUnknown &&
            `Without ${number(unpricedCalls)} calls that no price is known for. `}
          {"All runs and evaluations, by the price that was frozen when each started: no interval. "}
          <Link href="/runs/costs" className="underline hover:text-ink">
            Look closer
          </Link>
        </>
      }
    />
  );
}
