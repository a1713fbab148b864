import { clsx } from "clsx";
import Link from "next/link";
import type { ComparisonView } from "#core/evaluation/report/comparison-view.ts";

/** All styles together or one of them: links, so that the address says what is shown. */
export function StyleTabs({ view }: { view: ComparisonView }) {
  if (view.styles.length < 2) return null;
  const runs = [view.baseline.id, ...view.challengers.map(({ evaluation }) => evaluation.id)].join(",");
  const all: { key: string | null; name: string }[] = [{ key: null, name: "All styles" }, ...view.styles];
  return (
    <nav aria-label="Style" className="flex max-w-full gap-1 overflow-x-auto">
      {all.map(({ key, name }) => (
        <Link
          key={key ?? ""}
          href={`/evaluations/compare?runs=${runs}${key ? `&style=${key}` : ""}`}
          aria-current={key === view.style ? "page" : undefined}
          scroll={false}
          className={clsx(
            "whitespace-nowrap rounded-md px-2 py-1",
            key === view.style
              ? "bg-accent-soft font-medium text-accent"
              : "text-muted hover:bg-sunken hover:text-ink",
          )}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
