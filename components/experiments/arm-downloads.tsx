"use client";

import { useQuery } from "@tanstack/react-query";
import { armFitsQuery } from "#client/queries/experiment-fit.ts";
import { EXPORT_FORMAT_KEYS, SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import { ArmDownload } from "./arm-download.tsx";

interface Props {
  experiment: { id: string; version: number };
  arm: string;
  open?: boolean;
}

/** The texts of an arm as files, in every format of export; folded unless `open`. A sender's link follows what fits. */
export function ArmDownloads({ experiment, arm, open = false }: Props) {
  const { data, isPending } = useQuery(armFitsQuery(experiment));
  return (
    <details className="text-muted" open={open}>
      <summary className="w-fit cursor-pointer">
        Download the texts <span className="sr-only">of {arm}</span>
      </summary>
      <ul className="flex flex-wrap gap-x-3 gap-y-1 py-1">
        {EXPORT_FORMAT_KEYS.map((format) => (
          <li key={format}>
            <ArmDownload
              id={experiment.id}
              arm={arm}
              format={format}
              fit={data?.formats.find((one) => one.format === format)}
              counting={isPending && SENDER_FORMAT_KEYS.includes(format)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
