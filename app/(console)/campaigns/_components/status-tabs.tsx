import { FilterTabs } from "#components/ui/filter-tabs.tsx";
import type { CampaignStatus } from "#core/campaigns/campaign-status.ts";

const TABS: { status: CampaignStatus | null; word: string }[] = [
  { status: null, word: "All" },
  { status: "draft", word: "Drafts" },
  { status: "submitted", word: "Waiting for approval" },
  { status: "returned", word: "Returned" },
  { status: "approved", word: "Approved" },
  { status: "archived", word: "Archived" },
];

/** The list's filter: links, so that the address says what is shown. */
export function StatusTabs({ status }: { status: CampaignStatus | null }) {
  const tabs = TABS.map((tab) => ({
    href: tab.status ? `/campaigns?status=${tab.status}` : "/campaigns",
    word: tab.word,
    current: tab.status === status,
  }));
  return <FilterTabs label="Filter by status" tabs={tabs} />;
}
