"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { FitText } from "#components/exports/fit-text.tsx";
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
