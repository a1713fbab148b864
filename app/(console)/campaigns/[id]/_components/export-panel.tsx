"use client";

import { Download } from "lucide-react";
import { useAct } from "#client/use-act.ts";
import { BUTTON_LOOKS, BUTTON_SHAPE, Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import type { ExportView } from "#core/campaigns/campaign-view.ts";
import { EXPORT_FORMAT_KEYS, EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";
import { OnePersonBadge } from "../../_components/one-person-badge.tsx";
import { createExportAction } from "../../actions.ts";
import { CopyText } from "./copy-text.tsx";
import { Panel } from "./panel.tsx";

/** The files of an approved campaign, one for each format. */
export function ExportPanel({ detail, may }: { detail: CampaignDetail; may: boolean }) {
  const { run, pending, error } = useAct();
  const make = (format: ExportFormatKey) =>
    run(
      () => createExportAction({ campaignId: detail.campaign.id, format }),
      (file) =>
        `Exported ${file.rows.toLocaleString("en")} ${file.rows === 1 ? "notification" : "notifications"} as ${EXPORT_FORMATS[format].name}`,
    );
  return (
    <Panel title="Export">
      {!may && <p className="pb-2 text-muted">Managers export approved campaigns.</p>}
      {error && <Callout tone="danger">{error.message}</Callout>}
      <ul className="grid gap-4">
        {EXPORT_FORMAT_KEYS.map((key) => {
          const file = detail.exports.find((one) => one.format === key);
          return (
            <li key={key} className="grid gap-1">
              <h3 className="font-medium">{EXPORT_FORMATS[key].name}</h3>
              <p className="text-muted">{EXPORT_FORMATS[key].about}</p>
              {file && <ExportFacts file={file} may={may} />}
              {!file && may && (
                <div className="pt-1">
                  <Button
                    busy={pending}
                    onClick={() => make(key)}
                  >{`Export as ${EXPORT_FORMATS[key].name}`}</Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function ExportFacts({ file, may }: { file: ExportView; may: boolean }) {
  return (
    <div className="grid gap-1 pt-1">
      <p className="tabular-nums">
        {`${file.rows.toLocaleString("en")} ${file.rows === 1 ? "row" : "rows"} · ${file.bytes.toLocaleString("en")} bytes · ${file.createdBy} · `}
        <DateTime at={file.createdAt} />
      </p>
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
