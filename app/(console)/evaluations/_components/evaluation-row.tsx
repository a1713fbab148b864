import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell } from "#components/ui/table.tsx";
import { type EvaluationView, promptsText } from "#core/evaluation/runs/evaluation-view.ts";
import { EvaluationBar } from "./evaluation-bar.tsx";
import { EvaluationStatusBadge } from "./evaluation-status-badge.tsx";
import { Writer } from "./writer.tsx";

const number = (count: number) => count.toLocaleString("en");

/** One evaluation in the list. What has no column on a small screen stands under its name there. */
export function EvaluationRow(props: {
  evaluation: EvaluationView;
  chosen: boolean;
  onChoose: (id: string, on: boolean) => void;
}) {
  const { id, name, prompts, tasks, succeeded, failed, createdBy, createdAt, set, isBaseline } =
    props.evaluation;
  const over = (
    <Link href={`/evaluations/sets/${set.id}`} className="hover:underline">
      {`${set.name} v${set.version}`}
    </Link>
  );
  return (
    <tr className="hover:bg-sunken">
      <Cell className="w-8">
        <input
          type="checkbox"
          aria-label={`Compare ${name}`}
          checked={props.chosen}
          onChange={(event) => props.onChoose(id, event.target.checked)}
          className="mt-0.5 size-4 accent-accent"
        />
      </Cell>
      <Cell className="max-w-80">
        <span className="flex flex-wrap items-center gap-x-2">
          <Link href={`/evaluations/${id}`} className="break-words font-medium hover:underline">
            {name}
          </Link>
          {isBaseline && <Badge tone="accent">baseline</Badge>}
        </span>
        <span className="block text-muted">{promptsText(prompts)}</span>
        <span className="block text-muted text-xs">
          {`${createdBy}, `}
          <DateTime at={createdAt} />
        </span>
        <span className="block text-muted text-xs md:hidden">{over}</span>
      </Cell>
      <Cell className="w-64">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 pb-1.5 tabular-nums">
          <EvaluationStatusBadge evaluation={props.evaluation} />
          <span>{`${number(succeeded + failed)} of ${number(tasks)}`}</span>
          {failed > 0 && <span className="text-danger">{`${number(failed)} failed`}</span>}
        </span>
        <EvaluationBar evaluation={props.evaluation} />
      </Cell>
      <Cell className="hidden max-w-56 break-words md:table-cell">{over}</Cell>
      <Cell className="hidden max-w-56 lg:table-cell">
        <Writer evaluation={props.evaluation} />
      </Cell>
    </tr>
  );
}
