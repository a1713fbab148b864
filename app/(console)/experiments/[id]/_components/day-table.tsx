import { DateTime } from "#components/ui/date-time.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { percent } from "#core/experiments/analysis/figure-words.ts";
import type { ArmDay } from "#core/experiments/experiment-view.ts";

const SHOWN = 200;

/** The figures as they came, newest day first. */
export function DayTable(props: {
  days: readonly ArmDay[];
  corrections: { count: number; last: string | null };
}) {
  const { corrections } = props;
  const days = [...props.days].reverse();
  return (
    <details className="min-w-0">
      <summary className="w-fit cursor-pointer pb-2 font-semibold">{`By day (${new Set(days.map(({ day }) => day)).size})`}</summary>
      <Table label="Figures by day, newest first" head={HEAD}>
        {days.slice(0, SHOWN).map(({ arm, day, delivered, clicked, optedOut }) => (
          <tr key={`${day} ${arm}`}>
            <Cell className="whitespace-nowrap tabular-nums">{day}</Cell>
            <Cell className="font-medium">{arm}</Cell>
            <Cell numeric>{delivered.toLocaleString("en")}</Cell>
            <Cell numeric>{clicked.toLocaleString("en")}</Cell>
            <Cell numeric className="whitespace-nowrap">
              {delivered === 0 ? "–" : percent(clicked / delivered, { digits: 2 })}
            </Cell>
            <Cell numeric>{optedOut === null ? "not reported" : optedOut.toLocaleString("en")}</Cell>
          </tr>
        ))}
      </Table>
      <p className="pt-2 text-xs text-muted">
        {days.length > SHOWN ? `The newest ${SHOWN} of ${days.length} rows. ` : ""}Days are those of UTC. One
        day's rate has no interval here; the plot above has it for all days together.{" "}
        {corrections.count > 0 && corrections.last && (
          <>
            {`${corrections.count} ${corrections.count === 1 ? "figure was" : "figures were"} corrected, last `}
            <DateTime at={corrections.last} />; what stood there before is kept.
          </>
        )}
      </p>
    </details>
  );
}

const HEAD = (
  <>
    <HeadCell>Day</HeadCell>
    <HeadCell>Arm</HeadCell>
    <HeadCell numeric>Delivered</HeadCell>
    <HeadCell numeric>Clicked</HeadCell>
    <HeadCell numeric>Rate</HeadCell>
    <HeadCell numeric>Opted out</HeadCell>
  </>
);
