import { percentText, pointsText } from "#client/percent-text.ts";
import { DifferenceChart } from "#components/charts/difference-chart.tsx";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { type GateResult, type GateVerdict, VERDICT_WORDS } from "#core/reward/comparison/gate.ts";

const TONES: Record<GateVerdict, BadgeTone> = {
  better: "success",
  not_worse: "success",
  worse: "danger",
  cannot_tell: "warning",
};

/** How a model compares with the active one on the same pairs: verdict, reasons, and the numbers behind them. */
export function GateFigures({ result, against }: { result: GateResult; against: string }) {
  const { verdict, reasons, interval, pairs, stories, challenger, champion, margin } = result;
  return (
    <div className="min-w-0">
      <h2 className="flex flex-wrap items-center gap-2 font-semibold">
        Compared with {against} <Badge tone={TONES[verdict]}>{VERDICT_WORDS[verdict]}</Badge>
      </h2>
      {reasons.map((reason) => (
        <p key={reason} className="pt-1">
          {reason}
        </p>
      ))}
      {interval && (
        <div className="pt-3">
          <DifferenceChart {...interval} margin={margin} />
        </div>
      )}
      {challenger !== null && champion !== null && (
        <p className="pt-2 text-muted tabular-nums">
          {`Judged right: this one ${percentText(challenger)}, the active one ${percentText(champion)}, of the same ${pairs.toLocaleString("en")} pairs from ${stories.toLocaleString("en")} items that neither has learned from. `}
          {interval
            ? `Difference ${pointsText(interval.difference)} points, 95 % interval over items ${pointsText(interval.low)} to ${pointsText(interval.high)}. `
            : "No interval with so few items. "}
          {`At most ${percentText(margin, 0)} may be lost.`}
        </p>
      )}
    </div>
  );
}
