import { Badge } from "#components/ui/badge.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { ArmAnalysis } from "#core/experiments/analysis/arm-analysis.ts";
import { chanceWords, percent, points, pointsRange } from "#core/experiments/analysis/figure-words.ts";
import type { Interval } from "#core/statistics/interval.ts";

/** Every arm with its rate and how it compares with the control: each figure above its interval. What is not `believed` is not called. */
export function ArmTable({ arms, believed }: { arms: readonly ArmAnalysis[]; believed: boolean }) {
  return (
    <section aria-labelledby="arms" className="min-w-0">
      <h2 id="arms" className="pb-2 font-semibold">
        Arms
      </h2>
      <Table label="Figures of the arms" head={HEAD}>
        {arms.map((arm) => (
          <ArmRow key={arm.key} arm={arm} believed={believed} />
        ))}
      </Table>
      <p className="pt-2 text-xs text-muted">
        95 % intervals stand below. Rate: Wilson. Difference in percentage points: Newcombe; it holds for one
        look that was planned, “at any look” for all of them. Lift: relative to the control, on the log scale
        (Katz). p: two-sided, pooled z, after Holm over the arms. Chance to beat and expected loss:
        Beta–Binomial with an even prior; no interval is given for them. Opt-outs: of the delivered, with the
        difference from the control.
      </p>
    </section>
  );
}

const HEAD = (
  <>
    <HeadCell>Arm</HeadCell>
    <HeadCell numeric>Clicked</HeadCell>
    <HeadCell numeric>Rate</HeadCell>
    <HeadCell numeric>Lift</HeadCell>
    <HeadCell numeric>Difference</HeadCell>
    <HeadCell numeric>At any look</HeadCell>
    <HeadCell numeric>p (Holm)</HeadCell>
    <HeadCell numeric>Beats control</HeadCell>
    <HeadCell numeric>Opted out</HeadCell>
  </>
);

function ArmRow({ arm, believed }: { arm: ArmAnalysis; believed: boolean }) {
  const { comparison: found } = arm;
  return (
    <tr>
      <Cell className="min-w-32 font-medium">
        <span className="break-words">{arm.key}</span>
        {arm.control && (
          <span className="block">
            <Badge>control</Badge>
          </span>
        )}
      </Cell>
      <Cell numeric>
        {arm.clicked.toLocaleString("en")}
        <Under>{`of ${arm.delivered.toLocaleString("en")}`}</Under>
      </Cell>
      <Figure
        value={arm.ctr === null ? null : percent(arm.ctr, { digits: 2 })}
        interval={arm.ctrInterval && range(arm.ctrInterval)}
      />
      {found ? (
        <>
          <Figure
            value={found.lift && percent(found.lift.estimate, { signed: true })}
            interval={found.lift?.interval ? signedRange(found.lift.interval) : "no interval without clicks"}
          />
          <Figure
            value={points(found.difference.estimate)}
            interval={pointsRange(found.difference.interval)}
          />
          <Cell numeric className="whitespace-nowrap">
            {believed && found.alwaysValid.pHolm < 0.05 && found.alwaysValid.significant ? (
              <span className="font-medium">{found.difference.estimate > 0 ? "more" : "fewer"} clicks</span>
            ) : (
              "not clear"
            )}
            <Under>{pointsRange(found.alwaysValid.interval)}</Under>
          </Cell>
          <Cell numeric className="whitespace-nowrap">
            {found.pHolm === null ? "–" : chanceWords(found.pHolm)}
          </Cell>
          <Cell numeric className="whitespace-nowrap">
            {chanceText(found.chanceToBeatControl)}
            <Under>{`loss ${points(found.expectedLoss).replace("+", "")}`}</Under>
          </Cell>
        </>
      ) : (
        <td colSpan={5} className="px-3 py-2 text-center align-top text-muted">
          {arm.control ? "what the others are compared with" : "nothing delivered yet"}
        </td>
      )}
      <OptOutCell arm={arm} />
    </tr>
  );
}

function OptOutCell({ arm: { optOuts } }: { arm: ArmAnalysis }) {
  if (!optOuts)
    return (
      <Cell numeric className="text-muted">
        not reported
      </Cell>
    );
  const { rate, interval, difference, harmed } = optOuts;
  return (
    <Cell numeric className="whitespace-nowrap">
      {percent(rate, { digits: 2 })} {harmed && <Badge tone="danger">more</Badge>}
      <Under>{difference ? pointsRange(difference.interval) : range(interval)}</Under>
    </Cell>
  );
}

function Figure({ value, interval }: { value: string | null; interval: string | null }) {
  return (
    <Cell numeric className="whitespace-nowrap">
      {value ?? "–"}
      {value !== null && interval !== null && <Under>{interval}</Under>}
    </Cell>
  );
}

function Under({ children }: { children: string }) {
  return <span className="block text-xs text-muted">{children}</span>;
}

function range(interval: Interval): string {
  return `${percent(interval.low, { digits: 2 }).replace(" %", "")} to ${percent(interval.high, { digits: 2 })}`;
}

function signedRange({ low, high }: Interval): string {
  return `${percent(low, { signed: true }).replace(" %", "")} to ${percent(high, { signed: true })}`;
}

function chanceText(chance: number): string {
  if (chance > 0.999) return "over 99.9 %";
  if (chance < 0.001) return "under 0.1 %";
  return percent(chance);
}
