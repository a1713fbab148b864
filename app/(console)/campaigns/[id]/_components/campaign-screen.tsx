"use client";

import { useSearchParams } from "next/navigation";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { isEditable } from "#core/campaigns/campaign-status.ts";
import type { CarriedExperiment } from "#core/experiments/experiment-view.ts";
import { CampaignStatusBadge } from "../../_components/campaign-status-badge.tsx";
import { OnePersonBadge } from "../../_components/one-person-badge.tsx";
import { ApprovedPanels } from "./approved-panels.tsx";
import { ArmSenderSection } from "./arm-sender-section.tsx";
import { BrokenRules } from "./broken-rules.tsx";
import type { CampaignPermissions } from "./campaign-permissions.ts";
import { DecisionPanel } from "./decision-panel.tsx";
import { DeliveryPanel } from "./delivery-panel.tsx";
import { DetailsPanel } from "./details-panel.tsx";
import { ExportPanel } from "./export-panel.tsx";
import { HistoryList } from "./history-list.tsx";
import { MessagesPanel } from "./messages-panel.tsx";
import { OnePersonNotice } from "./one-person-notice.tsx";
import type { PickingChoices } from "./picking-choices.ts";
import { SenderSection } from "./sender-section.tsx";
import { SubmitPanel } from "./submit-panel.tsx";

interface Props {
  detail: CampaignDetail;
  choices: PickingChoices;
  may: CampaignPermissions;
  /** The experiment that it carries, once it is approved. */
  carried: CarriedExperiment | null;
}

/** A campaign: its notifications at the left; what can be done next, and what happened, at the right. */
export function CampaignScreen({ detail, choices, may, carried }: Props) {
  const { campaign } = detail;
  const editable = isEditable(campaign.status) && may.write;
  const asked = useSearchParams().get("export");
  return (
    <>
      <PageHeader
        title={campaign.name}
        description={
          <span className="flex flex-wrap gap-1.5 pt-1">
            <CampaignStatusBadge status={campaign.status} />
            {campaign.onePerson && <OnePersonBadge />}
          </span>
        }
      />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-4">
          {carried?.status === "launched" ? (
            <ArmSenderSection key={`${asked}`} experiment={carried} format={asked} may={may.exportFiles} />
          ) : (
            <SenderSection key={`${asked}`} detail={detail} format={asked} may={may.exportFiles} />
          )}
          <MessagesPanel detail={detail} choices={choices} editable={editable} />
        </div>
        <aside className="flex flex-col gap-4" aria-label="About this campaign">
          <OnePersonNotice detail={detail} mayChange={may.onePersonMode} />
          {editable && <SubmitPanel detail={detail} />}
          {campaign.status === "submitted" && <DecisionPanel detail={detail} />}
          {campaign.status === "approved" && <ApprovedPanels detail={detail} may={may} carried={carried} />}
          {campaign.status !== "archived" && <BrokenRules broken={detail.brokenRules} />}
          {campaign.status !== "approved" && campaign.messages > 0 && (
            <ExportPanel detail={detail} may={may.exportFiles} />
          )}
          <DetailsPanel detail={detail} editable={editable} />
          <DeliveryPanel detail={detail} editable={editable} />
          <HistoryList events={detail.history} />
        </aside>
      </div>
    </>
  );
}
