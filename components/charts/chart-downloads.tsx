"use client";

import { Download } from "lucide-react";
import type { MouseEvent } from "react";
import { toast } from "sonner";
import { download, fileNameOf } from "#client/download.ts";
import { svgPicture } from "#client/svg-picture.ts";
import { Button } from "#components/ui/button.tsx";
import type { ChartTable } from "./chart-table.ts";
import { CsvButton } from "./csv-button.tsx";

/** The numbers of a chart as CSV, and its drawing as PNG. Both are made in the browser. */
export function ChartDownloads({ title, data }: { title: string; data: ChartTable }) {
  const png = async (event: MouseEvent<HTMLButtonElement>) => {
    const svg = event.currentTarget.closest("figure")?.querySelector<SVGSVGElement>("svg[role=img]");
    const picture = svg ? await svgPicture(svg).catch(() => null) : null;
    if (picture) download(fileNameOf(title, "png"), picture);
    else toast.error("The picture could not be made. The numbers are there as CSV.");
  };
  return (
    <span className="-my-1 flex shrink-0 items-center gap-0.5 text-xs">
      <Download aria-hidden className="size-3.5 text-muted" />
      <CsvButton title={title} table={data} />
      <Button look="quiet" className="h-6! px-1.5!" aria-label={`${title} as PNG`} onClick={png}>
        PNG
      </Button>
    </span>
  );
}
