"use client";

import { download, fileNameOf } from "#client/download.ts";
import { Button } from "#components/ui/button.tsx";
import { CSV_BYTE_ORDER_MARK, csvLine } from "#core/export/csv-line.ts";
import type { ChartTable } from "./chart-table.ts";

/** Takes numbers away as CSV, made in the browser. */
export function CsvButton({ title, table }: { title: string; table: ChartTable }) {
  const csv = () => {
    const text = CSV_BYTE_ORDER_MARK + [table.head, ...table.rows].map(csvLine).join("");
    download(fileNameOf(title, "csv"), new Blob([text], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <Button look="quiet" className="h-6! px-1.5! text-xs" aria-label={`${title} as CSV`} onClick={csv}>
      CSV
    </Button>
  );
}
