import { clsx } from "clsx";
import Link from "next/link";

export interface FilterTab {
  href: string;
  word: string;
  current: boolean;
}

/** The filter of a list as links, so that the address says what is shown. */
export function FilterTabs({ label, tabs }: { label: string; tabs: readonly FilterTab[] }) {
  return (
    <nav aria-label={label} className="mb-4 flex gap-1 overflow-x-auto border-border border-b">
      {tabs.map(({ href, word, current }) => (
        <Link
          key={href}
          href={href}
          aria-current={current ? "page" : undefined}
          className={clsx(
            "-mb-px whitespace-nowrap border-b-2 px-3 py-2",
            current ? "border-accent font-medium text-ink" : "border-transparent text-muted hover:text-ink",
          )}
        >
          {word}
        </Link>
      ))}
    </nav>
  );
}
