import type { ReactNode } from "react";

/** A part of the settings with its name and a sentence. */
export function Section({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="border-t border-border py-6">
      <h2 className="text-base font-semibold">{title}</h2>
      {words && <p className="text-muted">{words}</p>}
      <div className="flex flex-col gap-5 pt-4">{children}</div>
    </section>
  );
}
