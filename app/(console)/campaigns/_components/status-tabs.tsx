import { clsx } from "clsx";
import Link from "next/link";
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
  return (
    <nav aria-label="Filter by status" className="mb-4 flex gap-1 overflow-x-auto border-border border-b">
      {TABS.map((tab) => (
        <Link
          key={tab.word}
          href={tab.status ? `/campaigns?status=${tab.status}` : "/campaigns"}
          aria-current={tab.status === status ? "page" : undefined}
          className={clsx(
            "-mb-px whitespace-nowrap border-b-2 px-3 py-2",
            tab.status === status
              ? "border-accent font-medium text-ink"
              : "border-transparent text-muted hover:text-ink",
          )}
        >
          {tab.word}
        </Link>
      ))}
    </nav>
  );
}
