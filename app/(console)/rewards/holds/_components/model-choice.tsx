import { clsx } from "clsx";
import Link from "next/link";
import type { JudgedModel } from "#core/learning/holds/holds-view.ts";

/** The models whose scores were sent: each is judged by itself. */
export function ModelChoice({ models, shown }: { models: readonly JudgedModel[]; shown: string }) {
  if (models.length < 2) return null;
  return (
    <nav aria-label="Model" className="flex flex-wrap gap-1 pb-4">
      {models.map(({ id, version, name, active, pairs }) => (
        <Link
          key={id}
          href={active ? "/rewards/holds" : `/rewards/holds?model=${id}`}
          aria-current={id === shown ? "page" : undefined}
          className={clsx(
            "max-w-full truncate rounded-md px-2.5 py-1.5 tabular-nums",
            id === shown ? "bg-accent-soft font-medium text-accent" : "text-muted hover:bg-sunken",
          )}
        >
          {`v${version} ${name}${active ? ", active" : ""} · ${pairs.toLocaleString("en")} pairs`}
        </Link>
      ))}
    </nav>
  );
}
