import type { BulkCounts, BulkView } from "#core/review/bulk-filter.ts";

const LEFT_OUT: readonly (readonly [keyof BulkCounts, string])[] = [
  ["elsewhere", "of another run, style or language"],
  ["blocked", "with every candidate blocked"],
  ["warned", "with a warning"],
  ["below", "below the least chance, or without a human line"],
];

/** How the open items fall: what is taken, and why the rest is left out. */
export function BulkFigures({ bulk }: { bulk: BulkView }) {
  const { counts, filter } = bulk;
  const asked = [
    filter.minChance === null ? "any chance" : `at least ${filter.minChance} % to beat the human line`,
    filter.withoutWarnings ? "no warning" : "warnings allowed",
    filter.category,
    filter.language,
    filter.run && "one run",
  ].filter(Boolean);
  const leftOut = LEFT_OUT.filter(([name]) => counts[name] > 0);
  return (
    <section aria-label="Figures" className="rounded-lg border border-border bg-surface p-4">
      <p className="text-muted">Asked for: {asked.join(" · ")}</p>
      <p className="pt-1 text-lg font-semibold tabular-nums">
        {counts.matched.toLocaleString("en")} {counts.matched === 1 ? "notification" : "notifications"}
      </p>
      {bulk.status === "preview" && leftOut.length > 0 && (
        <ul className="pt-1 text-muted tabular-nums">
          {leftOut.map(([name, words]) => (
            <li key={name}>
              {counts[name].toLocaleString("en")} left out: {words}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
