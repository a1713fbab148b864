import { liftText } from "#client/lift-text.ts";
import { monthName } from "#components/charts/month-name.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import type { HomeView } from "#core/home/home-view.ts";
import { LEAST_CLICKED, LEAST_DELIVERED } from "#core/learning/lift/pooled-lift.ts";
import { counted } from "#core/text/counted.ts";
import { FigureCard } from "./figure-card.tsx";

/** How much more the console's texts were clicked than the human line this month. */
export function LiftFigure({ month, lifts }: Pick<HomeView, "month" | "lifts">) {
  const now = lifts.find((one) => one.month === month);
  const name = `Lift over the human line, ${monthName(month)}`;
  const paper = "The PushGen paper reports +14.08 %.";
  if (!now?.lift)
    return (
      <FigureCard
        name={name}
        value="Cannot tell yet"
        range={`From ${LEAST_DELIVERED.toLocaleString("en")} delivered and ${LEAST_CLICKED} clicks on either side on.`}
        source={`${counts(now)} ${paper}`}
      />
    );
  const { estimate, low, high } = now.lift;
  return (
    <FigureCard
      name={name}
      value={liftText(estimate)}
      range={`95 % interval ${liftText(low)} to ${liftText(high)}${low <= 0 && high >= 0 ? ": it may be none" : ""}`}
      source={
        <>
          {`${counts(now)} ${now.leftOut > 0 ? `${now.leftOut.toLocaleString("en")} left out: not delivered to in their shares. ` : ""}${paper} Summed `}
          <DateTime at={now.summedAt} />.
        </>
      }
    />
  );
}

function counts(now: HomeView["lifts"][number] | undefined): string {
  if (!now || now.experiments === 0) return "No experiment against the human line has outcomes this month.";
  const of = ({ clicked, shown }: { clicked: number; shown: number }) =>
    `${clicked.toLocaleString("en")} clicks of ${shown.toLocaleString("en")} delivered`;
  const experiments = counted(now.experiments, "experiment");
  return `${of(now.arm)} against ${of(now.control)}, in ${experiments} with the human line as control: of what was sent, not of what else might be written.`;
}
