import type { ReactNode } from "react";

/** A titled box of the campaign's side. */
export function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="rounded-lg border border-border bg-surface p-3">
      <h2 className="pb-2 font-semibold">{title}</h2>
      {children}
    </section>
  );
}
