import { ChartFigure } from "./chart-figure.tsx";
import { linearScale, ticks } from "./linear-scale.ts";

export interface DayBar {
  /** ISO date. */
  day: string;
  value: number;
}

/** An amount for each day, as bars. `words` says an amount, `marks` the round ones of the axis. */
export function DayBars(props: {
  title: string;
  note: string;
  unit: string;
  days: readonly DayBar[];
  words: (value: number) => string;
  marks: (value: number) => string;
  /** The values as they stand in the file. */
  column: { name: string; value: (value: number) => number };
}) {
  const { title, note, unit, days, words, marks: markWords, column } = props;
  const most = Math.max(...days.map(({ value }) => value), 1);
  const height = linearScale([0, most], [0, 100]);
  const marks = ticks([0, most], 4).filter((mark) => mark > 0);
  const table = {
    head: ["Day (UTC)", unit],
    rows: days.filter(({ value }) => value > 0).map(({ day, value }) => [day, words(value)]),
  };
  const data = {
    head: ["day", column.name],
    rows: days.map(({ day, value }) => [day, column.value(value)]),
  };
  return (
    <ChartFigure title={title} note={note} table={table} data={data} wide>
      <div role="img" aria-label={inWords(props)} className="pt-2 text-muted text-xs tabular-nums">
        <div className="relative ml-16 h-40 border-border border-b">
          {marks.map((mark) => (
            <div
              key={mark}
              className="absolute inset-x-0 border-border border-t border-dashed"
              style={{ bottom: `${height(mark)}%` }}
            >
              <span className="-translate-y-1/2 absolute right-full pr-2">{markWords(mark)}</span>
            </div>
          ))}
          <div className="absolute inset-0 flex items-end gap-px">
            {days.map(({ day, value }) => (
              <div
                key={day}
                title={`${day}: ${words(value)}`}
                className="flex h-full min-w-0 flex-1 items-end"
              >
                <div
                  className="w-full rounded-t-[2px] bg-accent"
                  // A day that has something always shows something.
                  style={{ height: value > 0 ? `max(${height(value)}%, 2px)` : 0 }}
                />
              </div>
            ))}
          </div>
        </div>
        <div className="ml-16 flex justify-between pt-1">
          <span>{days[0]?.day}</span>
          <span>{days.at(-1)?.day}</span>
        </div>
      </div>
    </ChartFigure>
  );
}

function inWords({ days, unit, words }: Parameters<typeof DayBars>[0]): string {
  const top = days.reduce((best, one) => (one.value > best.value ? one : best), days[0]!);
  const total = days.reduce((sum, { value }) => sum + value, 0);
  return `${unit}: ${words(total)} from ${days[0]!.day} to ${days.at(-1)!.day}, most on ${top.day} with ${words(top.value)}`;
}
