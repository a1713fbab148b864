"use client";

import { useQuery } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { armFitUnderQuery } from "#client/queries/experiment-fit.ts";
import { Callout } from "#components/ui/callout.tsx";
import type { CarriedExperiment } from "#core/experiments/experiment-view.ts";
import { type ExportFormatKey, SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import { ArmSenderExport } from "./arm-sender-export.tsx";

interface Props {
  experiment: CarriedExperiment;
  format: string | null;
  may: boolean;
}

/** While an experiment divides the recipients: the sender that the address names, with the files of the arms for it. */
export function ArmSenderSection({ experiment, format, may }: Props) {
  const named = SENDER_FORMAT_KEYS.find((key) => key === format);
  return named ? <NamedSender experiment={experiment} format={named} may={may} /> : null;
}

function NamedSender({ experiment, format, may }: Props & { format: ExportFormatKey }) {
  const [router, path] = [useRouter(), usePathname()];
  const { data, error } = useQuery(armFitUnderQuery(experiment, format, null));
  if (error) return <Callout tone="danger">{error.message}</Callout>;
  // The form begins with the settings of the last export, so it waits for them.
  if (!data) return <div className="h-64 rounded-lg border border-border bg-surface" aria-busy="true" />;
  return (
    <ArmSenderExport
      experiment={experiment}
      format={format}
      start={data.settings}
      may={may}
      onClose={() => router.replace(path, { scroll: false })}
    />
  );
}
