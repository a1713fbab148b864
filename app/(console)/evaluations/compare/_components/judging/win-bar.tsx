import type { JudgeSummary } from "#core/evaluation/judge/judge-summary.ts";

/** Wins of either side and ties as one bar, with the counts in words beside it. */
export function WinBar(props: {
  wins: JudgeSummary["wins"];
  names: { baseline: string; challenger: string };
}) {
  const { wins, names } = props;
  const all = wins.baseline + wins.challenger + wins.tie;
  const parts = [
    { key: "challenger", name: `“${names.challenger}” won`, count: wins.challenger, look: "bg-accent" },
    { key: "tie", name: "tied", count: wins.tie, look: "bg-strong" },
    { key: "baseline", name: `“${names.baseline}” won`, count: wins.baseline, look: "bg-warning" },
  ];
  return (
    <div className="grid gap-2">
      <div aria-hidden className="flex h-2 gap-px overflow-hidden rounded-full bg-sunken">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ key, count, look }) => (
            <span key={key} className={look} style={{ width: `${(count / all) * 100}%` }} />
          ))}
      </div>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 tabular-nums">
        {parts.map(({ key, name, count, look }) => (
          <li key={key} className="flex min-w-0 items-center gap-1.5">
            <span aria-hidden className={`size-2.5 shrink-0 rounded-sm ${look}`} />
            <span className="min-w-0 break-words">
              {`${name} `}
              <span className="font-medium">{`${count.toLocaleString("en")} of ${all.toLocaleString("en")}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
