"use client";

import { useQuery } from "@tanstack/react-query";
import { fitReportQuery } from "#client/queries/export-fit.ts";
import { useAct } from "#client/use-act.ts";
import { FitText } from "#components/exports/fit-text.tsx";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";
import { createExportAction } from "../../actions.ts";
import { exportedText } from "./exported-text.ts";
import { MisfitList } from "./misfit-list.tsx";
import { SenderFrame } from "./sender-frame.tsx";
import { useSenderSettings } from "./use-sender-settings.ts";

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
  const { settings, setSettings, settled, isSettled } = useSenderSettings(format, start);
  const report = useQuery(fitReportQuery(id, version, format, settled));
  const { run, pending, error } = useAct();
  const fit = report.isError ? undefined : report.data;
  const leaveOut = fit ? fit.messages - fit.fits : 0;
  return (
    <SenderFrame
      name={name}
      heading={name}
      about={about}
      fit={<FitText fit={fit} />}
      fields={fields}
      settings={settings}
      onSettings={setSettings}
      errors={error?.fields}
      problem={report.error}
      onClose={onClose}
    >
      <FormError error={error} />
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
            disabled={!fit || fit.fits === 0 || !isSettled || report.isFetching}
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
    </SenderFrame>
  );
}
