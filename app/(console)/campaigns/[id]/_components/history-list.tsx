import { DateTime } from "#components/ui/date-time.tsx";
import type { CampaignEvent } from "#core/campaigns/campaign-view.ts";
import { exportFormat } from "#core/export/export-format.ts";
import { OnePersonBadge } from "../../_components/one-person-badge.tsx";
import { Panel } from "./panel.tsx";

const WORDS: Record<CampaignEvent["kind"], string> = {
  created: "Created",
  submitted: "Submitted",
  withdrawn: "Withdrawn",
  returned: "Returned",
  approved: "Approved",
  archived: "Archived",
  exported: "Exported",
};

/** What happened to the campaign, oldest first. */
export function HistoryList({ events }: { events: CampaignEvent[] }) {
  return (
    <Panel title="History">
      <ol className="grid gap-3 border-border border-l pl-3">
        {events.map((event) => (
          <li key={`${event.kind}-${event.id}`}>
            <p className="flex flex-wrap items-center gap-1.5">
              <span className="font-medium">{WORDS[event.kind]}</span>
              {event.kind === "exported" && (
                <span>{`as ${exportFormat(event.note)?.name ?? event.note}`}</span>
              )}
              <span className="text-muted">{`by ${event.by}`}</span>
              {event.onePerson && <OnePersonBadge />}
            </p>
            {event.note && event.kind !== "exported" && (
              <p className="whitespace-pre-wrap break-words">{event.note}</p>
            )}
            <p className="text-muted">
              <DateTime at={event.at} />
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
