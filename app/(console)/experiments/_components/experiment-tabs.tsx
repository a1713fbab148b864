import { FilterTabs } from "#components/ui/filter-tabs.tsx";
import type { ExperimentStatus } from "#core/experiments/experiment-status.ts";

const TABS: { status: ExperimentStatus | null; word: string }[] = [
  { status: null, word: "All" },
  { status: "draft", word: "Drafts" },
  { status: "launched", word: "Running" },
  { status: "stopped", word: "Stopped" },
  { status: "concluded", word: "Concluded" },
];

/** The filter of the experiments by where they stand. */
export function ExperimentTabs({ status }: { status: ExperimentStatus | null }) {
  const tabs = TABS.map((tab) => ({
    href: tab.status ? `/experiments?status=${tab.status}` : "/experiments",
    word: tab.word,
    current: tab.status === status,
  }));
  return <FilterTabs label="Filter by status" tabs={tabs} />;
}
