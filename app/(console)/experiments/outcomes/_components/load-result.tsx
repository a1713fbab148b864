import type { LoadView } from "#core/experiments/outcomes/load-view.ts";

/** What became of a file's rows, with the bad ones to take away. */
export function LoadResult({
  load,
}: {
  load: Pick<LoadView, "id" | "rows" | "added" | "replaced" | "unchanged" | "bad">;
}) {
  const parts = [
    `${load.added.toLocaleString("en")} added`,
    load.replaced > 0 && `${load.replaced.toLocaleString("en")} replaced`,
    load.unchanged > 0 && `${load.unchanged.toLocaleString("en")} stood already`,
    load.bad > 0 && `${load.bad.toLocaleString("en")} not loaded`,
  ].filter((part) => part !== false);
  return (
    <span className="tabular-nums">
      {`Of ${load.rows.toLocaleString("en")} ${load.rows === 1 ? "row" : "rows"}: ${parts.join(", ")}. `}
      {load.bad > 0 && (
        <a href={`/api/experiments/outcomes/${load.id}/bad-rows`} className="whitespace-nowrap underline">
          Download what was not loaded
        </a>
      )}
    </span>
  );
}
