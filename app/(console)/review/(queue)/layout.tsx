import type { ReactNode } from "react";
import { readCategories } from "#server/services/categories/read-categories.ts";
import { readFacets } from "#server/services/content/search-content.ts";
import { runs } from "#server/services/runs/read-runs.ts";
import { requirePage } from "#server/session/require-person.ts";
import { QueuePane } from "../_components/queue-pane.tsx";

/** The queue stays while one goes from item to item. */
export default async function QueueLayout({ children }: { children: ReactNode }) {
  const person = await requirePage("review.read", "/review");
  const [categories, facets, recent] = await Promise.all([
    readCategories(person),
    readFacets(person),
    runs(person),
  ]);
  const choices = {
    categories: categories.map(({ key, name }) => ({ value: key, name })),
    languages: facets.languages.map((tag) => ({ value: tag, name: tag })),
    runs: recent.runs.map(({ id, name }) => ({ value: id, name })),
  };
  return (
    <div className="grid gap-6 xl:grid-cols-[17rem_minmax(0,1fr)]">
      <QueuePane choices={choices} />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
