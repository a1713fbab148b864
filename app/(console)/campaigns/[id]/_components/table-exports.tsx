"use client";

import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { EXPORT_FORMATS } from "#core/export/export-format.ts";
import { createExportAction } from "../../actions.ts";
import { ExportFacts } from "./export-facts.tsx";
import { exportedText } from "./exported-text.ts";

const FOR_ANYONE = ["csv", "jsonl"] as const;

interface Props {
  detail: CampaignDetail;
  /** The key of the experiment whose arms the tables hold; null for the approved texts alone. */
  experiment: string | null;
  may: boolean;
}

/** CSV and JSON Lines: the files that were made, and the way to those that were not. */
export function TableExports({ detail, experiment, may }: Props) {
  const { run, pending, error } = useAct();
  const campaignId = detail.campaign.id;
  return (
    <>
      {error && <Callout tone="danger">{error.message}</Callout>}
      <ul className="grid gap-4 pb-4">
        {FOR_ANYONE.map((format) => {
          const { name, about } = EXPORT_FORMATS[format];
          const file = detail.exports.find((one) => one.format === format && one.experiment === experiment);
          return (
            <li key={format} className="grid gap-1">
              <h3 className="font-medium">{name}</h3>
              <p className="text-muted">{about}</p>
              {file && <ExportFacts file={file} may={may} />}
              {!file && may && (
                <div className="pt-1">
                  <Button
                    busy={pending}
                    onClick={() => run(() => createExportAction({ campaignId, format }), exportedText)}
                  >{`Export as ${name}`}</Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
