"use client";

import Link from "next/link";
import { ArmDownloads } from "#components/experiments/arm-downloads.tsx";
import { LeftOutNote } from "#components/experiments/left-out-note.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import type { CarriedExperiment } from "#core/experiments/experiment-view.ts";
import { bucketsOfArm } from "#core/export/tabular-experiment.ts";
import { ArmSenderLinks } from "./arm-sender-links.tsx";
import { BucketsText } from "./buckets-text.tsx";
import { OtherFiles } from "./other-files.tsx";
import { Panel } from "./panel.tsx";
import { TableExports } from "./table-exports.tsx";

interface Props {
  detail: CampaignDetail;
  experiment: CarriedExperiment;
  may: boolean;
}

/** The exports of a campaign whose recipients an experiment divides: a file for each arm first, then tables of all arms. */
export function ArmsExportPanel({ detail, experiment, may }: Props) {
  const { id, version, key, name, holdout, adaptive, arms } = experiment;
  return (
    <Panel title="Export">
      <p className="pb-2">
        <Link href={`/experiments/${id}`} className="font-medium underline">
          {name}
        </Link>{" "}
        divides the recipients. Send each of them the texts of one arm.
      </p>
      {!may && <p className="pb-2 text-muted">Managers export approved campaigns.</p>}
      <h3 className="font-medium">A file for each arm</h3>
      {may && <LeftOutNote experiment={{ id, version }} />}
      <ul className="grid divide-y divide-border pb-3" aria-label="Arms">
        {arms.map((arm) => (
          <li key={arm.key} className="grid gap-1 py-2">
            <p className="flex flex-wrap gap-x-2">
              <span className="mr-auto break-words font-medium">
                {arm.key}
                {arm.control && <span className="font-normal text-muted"> (control)</span>}
              </span>
              <BucketsText {...bucketsOfArm({ holdout, arms }, arm.key)} />
            </p>
            {may && <ArmDownloads experiment={{ id, version }} arm={arm.key} open />}
          </li>
        ))}
        {holdout > 0 && (
          <li className="grid gap-1 py-2">
            <p className="flex flex-wrap gap-x-2">
              <span className="mr-auto font-medium">Holdout</span>
              <BucketsText first={0} last={holdout - 1} />
            </p>
            <p className="text-muted">Is sent nothing, so there is no file for it.</p>
          </li>
        )}
      </ul>
      {may && <ArmSenderLinks />}
      {adaptive && (
        <p className="pb-3 text-muted">
          {`Shares change by day; these are today's. Your sender asks for each day's: POST /api/v1/experiments/${key}/assignments.`}
        </p>
      )}
      <h3 className="font-medium">All arms in one table</h3>
      <p className="pb-2 text-muted">
        {adaptive
          ? "Each notification once for every arm, with the salt. It tells no buckets, since they hold for a day."
          : "Each notification once for every arm, with salt and buckets: your sender divides the recipients by itself."}
      </p>
      <TableExports detail={detail} experiment={key} may={may} />
      <OtherFiles
        title="Files without its arms"
        why="They hold other texts than the arms: do not send them now."
        files={detail.exports.filter((file) => file.experiment !== key)}
        may={may}
      />
    </Panel>
  );
}
