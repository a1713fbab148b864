import { percentText } from "#client/percent-text.ts";
import { monthName } from "#components/charts/month-name.ts";
import type { HomeView } from "#core/home/home-view.ts";
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
  const plural = (count: number, one: string) =>
    `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;
  return (
    <FigureCard
      name={name}
      value={percentText((written + edited) / messages)}
      range={`${plural(written, "message")} as written, ${edited.toLocaleString("en")} edited, ${plural(human, "human line")}`}
      source={`Of ${plural(messages, "message")} in ${plural(campaigns, "campaign")} approved this month. A count of all of them: it has no interval. ${paper}`}
    />
  );
}
