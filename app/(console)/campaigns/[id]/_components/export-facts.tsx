import { Download } from "lucide-react";
import { BUTTON_LOOKS, BUTTON_SHAPE } from "#components/ui/button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { ExportView } from "#core/campaigns/campaign-view.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";
import { OnePersonBadge } from "../../_components/one-person-badge.tsx";
import { CopyText } from "./copy-text.tsx";

/** A file that was made: what it holds, by whom, and the way to it. */
export function ExportFacts({ file, may }: { file: ExportView; may: boolean }) {
  const many = (count: number, noun: string) => `${count.toLocaleString("en")} ${noun}`;
  return (
    <div className="grid gap-1 pt-1">
      <p className="tabular-nums">
        {`${many(file.rows, file.rows === 1 ? "row" : "rows")} · ${many(file.bytes, "bytes")} · ${file.createdBy} · `}
        <DateTime at={file.createdAt} />
      </p>
      {file.leftOut > 0 && (
        <p className="text-warning">{`${many(file.leftOut, "left out: they do not fit")}`}</p>
      )}
      {file.onePerson && (
        <p>
          <OnePersonBadge />
        </p>
      )}
      <p className="text-muted">SHA-256</p>
      <CopyText text={file.sha256} what={`SHA-256 of ${file.fileName}`} />
      {may && (
        // A plain link: the browser saves the file as it arrives.
        <a
          href={`/api/exports/${file.id}/download`}
          download={file.fileName}
          className={`${BUTTON_SHAPE} ${BUTTON_LOOKS.plain} mt-1 w-fit`}
        >
          <Download aria-hidden className="size-4" />
          {`Download ${EXPORT_FORMATS[file.format as ExportFormatKey].name}`}
        </a>
      )}
    </div>
  );
}
