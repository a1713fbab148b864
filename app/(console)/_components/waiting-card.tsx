import { ArrowRight } from "lucide-react";
import Link from "next/link";
import type { WaitingRow } from "#core/home/waiting-rows.ts";
import { HomeCard } from "./home-card.tsx";

/** What waits for whom: what this person may do first. */
export function WaitingCard({ rows }: { rows: readonly WaitingRow[] }) {
  return (
    <HomeCard id="waiting" title="What waits">
      {rows.length === 0 ? (
        <p className="text-muted">Nothing waits for anybody.</p>
      ) : (
        <ul className="-mx-2 grid gap-0.5">
          {rows.map(({ key, what, who, href, forMe }) => (
            <li key={key}>
              <Link
                href={href}
                className="group flex items-center gap-3 rounded-md px-2 py-1.5 hover:bg-sunken"
              >
                <span className="min-w-0 flex-1">
                  <span className={forMe ? "block font-medium tabular-nums" : "block tabular-nums"}>
                    {what}
                  </span>
                  <span className="block text-muted">{`for ${who}`}</span>
                </span>
                <ArrowRight aria-hidden className="size-4 shrink-0 text-faint group-hover:text-ink" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </HomeCard>
  );
}
