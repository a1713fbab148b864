import type { ReactNode } from "react";

/** One figure of the home page: its name, itself, its interval or that it has none, and where it comes from. */
export function FigureCard(props: { name: string; value: ReactNode; range: ReactNode; source: ReactNode }) {
  const { name, value, range, source } = props;
  return (
    <section aria-label={name} className="min-w-0 rounded-lg border border-border bg-surface p-4">
      <h2 className="text-muted">{name}</h2>
      <p className="py-0.5 text-2xl font-semibold tabular-nums">{value}</p>
      <p className="tabular-nums">{range}</p>
      <p className="pt-2 text-muted text-xs tabular-nums">{source}</p>
    </section>
  );
}
