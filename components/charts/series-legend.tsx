import { seriesLook } from "./series-looks.ts";

/** The names of a chart's series, each with its line. */
export function SeriesLegend({ names }: { names: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 pb-1 text-xs">
      {names.map((name, at) => {
        const { stroke, dash } = seriesLook(at);
        return (
          <li key={name} className="flex min-w-0 items-center gap-1.5">
            <svg aria-hidden="true" role="presentation" width="22" height="8" className="shrink-0">
              <line
                x1="0"
                x2="22"
                y1="4"
                y2="4"
                strokeWidth="2.5"
                strokeDasharray={dash}
                className={stroke}
              />
            </svg>
            <span className="truncate">{name}</span>
          </li>
        );
      })}
    </ul>
  );
}
