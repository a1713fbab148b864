import Link from "next/link";
import { WorkStatusBadge } from "#components/runs/work-status-badge.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell } from "#components/ui/table.tsx";
import type { RunView } from "#core/generation/run-view.ts";
import { RunBar } from "./run-bar.tsx";

const number = (count: number) => count.toLocaleString("en");

/** One run in the list. What has no column on a small screen stands under its name there. */
export function RunRow({ run }: { run: RunView }) {
  const ended = run.succeeded + run.failed;
  const writer = <Writer run={run} />;
  return (
    <tr className="hover:bg-sunken">
      <Cell className="max-w-72">
        <Link href={`/runs/${run.id}`} className="block truncate font-medium hover:underline">
          {run.name}
        </Link>
        <span className="block truncate text-muted">{run.createdBy}</span>
        <span className="block truncate text-muted text-xs md:hidden">{writer}</span>
        <span className="block text-muted text-xs lg:hidden">
          <DateTime at={run.createdAt} />
        </span>
      </Cell>
      <Cell className="w-72">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 pb-1.5 tabular-nums">
          <WorkStatusBadge of={run} />
          <span>{`${number(ended)} of ${number(run.tasks)}`}</span>
          {run.failed > 0 && <span className="text-danger">{`${number(run.failed)} failed`}</span>}
        </span>
        <RunBar run={run} />
      </Cell>
      <Cell numeric className="hidden sm:table-cell">
        {number(run.candidates)}
      </Cell>
      <Cell className="hidden max-w-56 md:table-cell">{writer}</Cell>
      <Cell className="hidden text-muted lg:table-cell">
        <DateTime at={run.createdAt} />
      </Cell>
    </tr>
  );
}

function Writer({ run }: { run: RunView }) {
  if (run.provider !== "composer") return <span className="break-all">{run.model}</span>;
  return (
    <>
      offline composer <Badge tone="warning">no language model</Badge>
    </>
  );
}
