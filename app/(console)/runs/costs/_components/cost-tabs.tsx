import { clsx } from "clsx";
import Link from "next/link";
import { type CostQuestion, costAddress, MEASURES, PERIODS } from "#core/costs/cost-period.ts";

const MEASURE_WORDS = { cost: "Cost", tokens: "Tokens" } as const;

/** The period, and what the plot goes by: links, so that the address says what is shown. */
export function CostTabs({ question }: { question: CostQuestion }) {
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 border-border border-b">
      <nav aria-label="Period" className="flex gap-1 overflow-x-auto">
        {PERIODS.map((days) => (
          <Tab key={days} href={costAddress({ ...question, days })} active={days === question.days}>
            {`${days} days`}
          </Tab>
        ))}
      </nav>
      <nav aria-label="Show" className="flex gap-1">
        {MEASURES.map((measure) => (
          <Tab
            key={measure}
            href={costAddress({ ...question, measure })}
            active={measure === question.measure}
          >
            {MEASURE_WORDS[measure]}
          </Tab>
        ))}
      </nav>
    </div>
  );
}

function Tab({ href, active, children }: { href: string; active: boolean; children: string }) {
  return (
    <Link
      href={href}
      aria-current={active ? "page" : undefined}
      className={clsx(
        "-mb-px whitespace-nowrap border-b-2 px-3 py-2",
        active ? "border-accent font-medium text-ink" : "border-transparent text-muted hover:text-ink",
      )}
    >
      {children}
    </Link>
  );
}
