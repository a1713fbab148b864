import type { ReactNode } from "react";

/** A part of the settings with its name and a sentence; its name in small letters is where a link leads to. */
export function Section({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  return (
    <section id={title.toLowerCase()} aria-label={title} className="scroll-mt-4 border-t border-border py-6">
      <h2 className="text-base font-semibold">{title}</h2>
      {words && <p className="text-muted">{words}</p>}
      <div className="flex flex-col gap-5 pt-4">{children}</div>
    </section>
  );
}
