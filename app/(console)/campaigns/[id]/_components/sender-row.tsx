"use client";

import { CircleCheck, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import type { ExportView } from "#core/campaigns/campaign-view.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";
import type { FormatFit } from "#core/export/fit-view.ts";
import { ExportFacts } from "./export-facts.tsx";

interface Props {
  format: ExportFormatKey;
  /** Undefined while it is counted. */
  fit: FormatFit | undefined;
  files: ExportView[];
  mayDownload: boolean;
}

/** A sender: how much of the campaign fits, the way to look closer, and the files made for it. */
export function SenderRow({ format, fit, files, mayDownload }: Props) {
  const [path, search] = [usePathname(), useSearchParams()];
  const { name } = EXPORT_FORMATS[format];
  return (
    <li className="grid gap-1 py-2">
      <div className="flex items-center gap-2">
        <h3 className="mr-auto font-medium">
          <Link
            href={`${path}?export=${format}`}
            scroll={false}
            aria-current={search.get("export") === format ? "true" : undefined}
            className="underline decoration-border underline-offset-4 hover:decoration-current"
          >
            {name}
          </Link>
        </h3>
        <FitText fit={fit} />
      </div>
      {files.map((file) => (
        <details key={file.id}>
          <summary className="cursor-pointer text-muted">{file.fileName}</summary>
          <ExportFacts file={file} may={mayDownload} />
        </details>
      ))}
    </li>
  );
}

/** `2 of 3 fit`, with a sign; its place is kept while it is counted. */
export function FitText({ fit }: { fit: Pick<FormatFit, "fits" | "messages"> | undefined }) {
  if (!fit) return <span className="text-muted">Counting…</span>;
  const all = fit.fits === fit.messages;
  const Icon = all ? CircleCheck : TriangleAlert;
  return (
    <span className={`flex items-center gap-1 tabular-nums ${all ? "text-muted" : "text-warning"}`}>
      <Icon aria-hidden className="size-4" />
      {`${fit.fits.toLocaleString("en")} of ${fit.messages.toLocaleString("en")} ${fit.messages === 1 ? "fits" : "fit"}`}
    </span>
  );
}
