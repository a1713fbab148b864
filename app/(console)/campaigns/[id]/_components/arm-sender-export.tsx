"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { RequestRefused } from "#client/fetch-json.ts";
import { armFitUnderQuery } from "#client/queries/experiment-fit.ts";
import { useSettled } from "#client/use-settled.ts";
import { ArmDownload } from "#components/experiments/arm-download.tsx";
import { ArmMisfitList } from "#components/experiments/arm-misfit-list.tsx";
import { FitText } from "#components/exports/fit-text.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { CarriedExperiment } from "#core/experiments/experiment-view.ts";
import { armSettingFields } from "#core/experiments/fits/arm-settings.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";
import { SettingFields } from "./setting-fields.tsx";
import { settingTexts } from "./setting-texts.ts";

interface Props {
  experiment: CarriedExperiment;
  format: ExportFormatKey;
  /** The settings that the form begins with. */
  start: Record<string, unknown>;
  may: boolean;
  onClose: () => void;
}

/** One sender of the arms: its settings, what fits under them in every arm and what does not, and a file for each arm. */
export function ArmSenderExport({ experiment, format, start, may, onClose }: Props) {
  const { name, about, fields } = EXPORT_FORMATS[format];
  const [settings, setSettings] = useState(() => settingTexts(fields, start));
  const settled = useSettled(settings, 400);
  const report = useQuery(armFitUnderQuery(experiment, format, settled));
  const refused = report.error instanceof RequestRefused ? report.error.refusal : null;
  const misses = refused?.fields ?? {};
  const fit = report.isError ? undefined : report.data;
  const current = JSON.stringify(settled) === JSON.stringify(settings) && !report.isFetching;
  return (
    <section aria-label={name} className="grid gap-3 rounded-lg border border-strong bg-surface p-3">
      <div className="flex items-center gap-2">
        <h2 className="mr-auto font-semibold">{name}, by arm</h2>
        {!report.isError && <FitText fit={fit} />}
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <p className="text-muted">{about}</p>
      <SettingFields
        fields={armSettingFields(fields)}
        values={settings}
        errors={misses}
        onChange={(key, value) => setSettings((before) => ({ ...before, [key]: value }))}
      />
      {report.error && Object.keys(misses).length === 0 && (
        <Callout tone="danger">{report.error.message}</Callout>
      )}
      {fit && fit.fits < fit.messages && <ArmMisfitList fit={fit} />}
      {may && !report.isError && (
        <div className="grid gap-1">
          <p className="text-muted">
            Download the file of every arm under the same settings, but for whom it is sent to: each arm has
            recipients of its own.
          </p>
          <ul className="flex flex-wrap gap-x-4 gap-y-1" aria-label="Files of the arms">
            {experiment.arms.map(({ key }) => (
              <li key={key} className="break-words">
                <ArmDownload
                  id={experiment.id}
                  arm={key}
                  format={format}
                  fit={fit}
                  counting={!current}
                  settings={settings}
                  words={key}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
