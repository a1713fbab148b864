import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import type { CarriedExperiment as Carried } from "#core/experiments/experiment-view.ts";
import { ArmsExportPanel } from "./arms-export-panel.tsx";
import type { CampaignPermissions } from "./campaign-permissions.ts";
import { CarriedExperiment } from "./carried-experiment.tsx";
import { ExportPanel } from "./export-panel.tsx";

/** What can be done with an approved campaign: its exports, which follow the arms while an experiment runs. */
export function ApprovedPanels(props: {
  detail: CampaignDetail;
  may: CampaignPermissions;
  carried: Carried | null;
}) {
  const { detail, may, carried } = props;
  if (carried?.status === "launched")
    return <ArmsExportPanel detail={detail} experiment={carried} may={may.exportFiles} />;
  return (
    <>
      <CarriedExperiment campaignId={detail.campaign.id} carried={carried} mayWrite={may.writeExperiments} />
      <ExportPanel detail={detail} may={may.exportFiles} />
    </>
  );
}
