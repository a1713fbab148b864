import { percentText } from "#client/percent-text.ts";
import { monthName } from "#components/charts/month-name.ts";
import type { HomeView } from "#core/home/home-view.ts";
import { counted } from "#core/text/counted.ts";
import { FigureCard } from "./figure-card.tsx";

/** Which part of what is sent the console wrote. */
export function VolumeFigure({ month, volume }: Pick<HomeView, "month" | "volume">) {
  const { campaigns, messages, written, edited } = volume;
  const name = `Written by the console, ${monthName(month)}`;
  const paper = "The PushGen paper reports 85.2 % of the volume.";
  if (messages === 0)
    return (
      <FigureCard
        name={name}
        value="Nothing yet"
        range="No campaign was approved this month."
        source={paper}
      />
    );
  const human = messages - written - edited;
  return (
    <FigureCard
      name={name}
      value={percentText((written + edited) / messages)}
      range={`${counted(written, "message")} as written, ${edited.toLocaleString("en")} edited, ${counted(human, "human line")}`}
      source={`Of ${counted(messages, "message")} in ${counted(campaigns, "campaign")} approved this month. A count of all of them: it has no interval. ${paper}`}
    />
  );
}
