"use client";

import { useQuery } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { formatFitsQuery } from "#client/queries/export-fit.ts";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import { SenderExport } from "./sender-export.tsx";

/** The sender that the address names, looked at closely, above the notifications; nothing where it names none. */
export function SenderSection(props: { detail: CampaignDetail; format: string | null; may: boolean }) {
  const { detail, may } = props;
  const [router, path] = [useRouter(), usePathname()];
  const format = SENDER_FORMAT_KEYS.find((key) => key === props.format);
  const fits = useQuery({
    ...formatFitsQuery(detail.campaign.id, detail.campaign.version),
    enabled: format !== undefined,
  });
  if (!format) return null;
  const start = fits.data?.find((one) => one.format === format)?.settings;
  // The form begins with the settings of the last export, so it waits for them.
  if (!start) return <div className="h-64 rounded-lg border border-border bg-surface" aria-busy="true" />;
  return (
    <SenderExport
      detail={detail}
      format={format}
      start={start}
      may={may}
      onClose={() => router.replace(path, { scroll: false })}
    />
  );
}
