"use client";

import { useQuery } from "@tanstack/react-query";
import { armFitUnderQuery } from "#client/queries/experiment-fit.ts";
import { ArmDownload } from "#components/experiments/arm-download.tsx";
import { ArmMisfitList } from "#components/experiments/arm-misfit-list.tsx";
import { FitText } from "#components/exports/fit-text.tsx";
import type { CarriedExperiment } from "#core/experiments/experiment-view.ts";
import { armSettingFields } from "#core/experiments/fits/arm-settings.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";
import { SenderFrame } from "./sender-frame.tsx";
import { useSenderSettings } from "./use-sender-settings.ts";

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
  const { settings, setSettings, settled, isSettled } = useSenderSettings(format, start);
  const report = useQuery(armFitUnderQuery(experiment, format, settled));
  const fit = report.isError ? undefined : report.data;
  return (
    <SenderFrame
      name={name}
      heading={`${name}, by arm`}
      about={about}
      fit={!report.isError && <FitText fit={fit} />}
      fields={armSettingFields(fields)}
      settings={settings}
      onSettings={setSettings}
      problem={report.error}
      onClose={onClose}
    >
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
                  counting={!isSettled || report.isFetching}
                  settings={settings}
                  words={key}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </SenderFrame>
  );
}
