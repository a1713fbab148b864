import { clsx } from "clsx";
import type { ReactNode } from "react";
import { ChartDownloads } from "./chart-downloads.tsx";
import type { ChartTable } from "./chart-table.ts";

/** A chart with its name, what it shows in a sentence, and its numbers as a table. */
export function ChartFigure(props: {
  title: string;
  note: ReactNode;
  table: ChartTable;
  /** The same numbers as they are, for the file: shares 0–1, an interval as two columns. */
  data: ChartTable;
  /** Takes all the room there is. */
  wide?: boolean;
  children: ReactNode;
}) {
  const { title, note, table, data, wide, children } = props;
  return (
    <figure
      aria-label={title}
      className="flex min-w-0 flex-col rounded-lg border border-border bg-surface p-4"
    >
      <div className="flex items-start justify-between gap-3">
        <h3 className="font-semibold">{title}</h3>
        <ChartDownloads title={title} data={data} />
      </div>
      <figcaption className="pb-3 text-muted">{note}</figcaption>
      <div className={clsx("w-full self-center", !wide && "max-w-xl")}>{children}</div>
      <details className="mt-auto pt-3 text-muted">
        <summary className="w-fit cursor-pointer">As a table</summary>
        <div className="overflow-x-auto pt-2">
          <table className="w-full text-left text-xs tabular-nums">
            <thead>
              <tr className="border-b border-border">
                {table.head.map((name) => (
                  <th key={name} scope="col" className="py-1 pr-3 font-medium">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join(" ")}>
                  {row.map((value, index) => (
                    <td key={table.head[index]} className="py-1 pr-3">
                      {value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
