import type { ReactNode } from "react";

/** One part of the home page, with its name and a way to more. */
export function HomeCard(props: { id: string; title: string; more?: ReactNode; children: ReactNode }) {
  const { id, title, more, children } = props;
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col rounded-lg border border-border bg-surface p-4"
    >
      <div className="flex items-baseline justify-between gap-3 pb-2">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {more}
      </div>
      {children}
    </section>
  );
}
