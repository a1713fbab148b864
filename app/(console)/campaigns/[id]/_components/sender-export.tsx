"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { RequestRefused } from "#client/fetch-json.ts";
import { fitReportQuery } from "#client/queries/export-fit.ts";
import { useAct } from "#client/use-act.ts";
import { useSettled } from "#client/use-settled.ts";
import { FitText } from "#components/exports/fit-text.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";
import { createExportAction } from "../../actions.ts";
import { exportedText } from "./exported-text.ts";
import { MisfitList } from "./misfit-list.tsx";
import { SettingFields } from "./setting-fields.tsx";
import { settingTexts } from "./setting-texts.ts";

interface Props {
  detail: CampaignDetail;
  format: ExportFormatKey;
  /** The settings that the form begins with. */
  start: Record<string, unknown>;
  may: boolean;
  onClose: () => void;
}

/** One sender: its settings, what fits under them and what does not, an example line, and the export. */
export function SenderExport({ detail, format, start, may, onClose }: Props) {
  const { name, about, fields } = EXPORT_FORMATS[format];
  const { id, version, status } = detail.campaign;
  const [settings, setSettings] = useState(() => settingTexts(fields, start));
  const settled = useSettled(settings, 400);
  const report = useQuery(fitReportQuery(id, version, format, settled));
  const { run, pending, error } = useAct();
  const refused = report.error instanceof RequestRefused ? report.error.refusal : null;
  const misses = error?.fields ?? refused?.fields ?? {};
  const fit = report.isError ? undefined : report.data;
  const current = JSON.stringify(settled) === JSON.stringify(settings) && !report.isFetching;
  const leaveOut = fit ? fit.messages - fit.fits : 0;
  return (
    <section aria-label={name} className="grid gap-3 rounded-lg border border-strong bg-surface p-3">
      <div className="flex items-center gap-2">
        <h2 className="mr-auto font-semibold">{name}</h2>
        <FitText fit={fit} />
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <p className="text-muted">{about}</p>
      <SettingFields
        fields={fields}
        values={settings}
        errors={misses}
        onChange={(key, value) => setSettings((before) => ({ ...before, [key]: value }))}
      />
      <FormError error={error} />
      {report.error && Object.keys(misses).length === 0 && (
        <Callout tone="danger">{report.error.message}</Callout>
      )}
      {fit && fit.misfits.length > 0 && <MisfitList report={fit} />}
      {fit?.example && (
        <details>
          <summary className="cursor-pointer text-muted">The first line of the file</summary>
          <pre className="mt-1 overflow-x-auto whitespace-pre-wrap break-all rounded-md bg-sunken p-2 font-mono text-xs">
            {JSON.stringify(JSON.parse(fit.example), null, 2)}
          </pre>
        </details>
      )}
      {status === "approved" && may && (
        <div>
          <Button
            look="primary"
            disabled={!fit || fit.fits === 0 || !current}
            busy={pending}
            onClick={() =>
              run(
                () => createExportAction({ campaignId: id, format, settings, leaveOut }),
                exportedText,
                onClose,
              )
            }
          >
            {fit && leaveOut > 0
              ? `Export ${fit.fits.toLocaleString("en")}, leave out ${leaveOut.toLocaleString("en")}`
              : `Export for ${name}`}
          </Button>
        </div>
      )}
    </section>
  );
}
