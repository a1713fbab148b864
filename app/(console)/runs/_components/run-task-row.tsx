import Link from "next/link";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { Cell } from "#components/ui/table.tsx";
import { dollarText } from "#core/costs/money.ts";
import type { RunTaskView } from "#core/generation/run-tasks.ts";

const STATES: Record<RunTaskView["status"], [words: string, tone: BadgeTone]> = {
  queued: ["waits", "neutral"],
  running: ["under way", "accent"],
  succeeded: ["succeeded", "success"],
  failed: ["failed", "danger"],
  cancelled: ["cancelled", "neutral"],
};

const number = (value: number) => value.toLocaleString("en");

/** One task: what it was about, how it ended, and what its calls took together. */
export function RunTaskRow({ task }: { task: RunTaskView }) {
  const [words, tone] = STATES[task.status];
  return (
    <tr className="hover:bg-sunken">
      <Cell className="min-w-48 max-w-80">
        <Link href={`/review/${task.itemId}`} prefetch={false} className="block truncate hover:underline">
          {task.item}
        </Link>
        <span className="text-muted text-xs">{`${task.style} v${task.version}`}</span>
      </Cell>
      <Cell className="max-w-72">
        <Badge tone={tone}>{words}</Badge>
        {task.error && <span className="block break-words pt-0.5 text-muted text-xs">{task.error}</span>}
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        {task.cachedAnswers > 0
          ? `${number(task.calls)} + ${number(task.cachedAnswers)} kept`
          : number(task.calls)}
      </Cell>
      <Cell numeric>{number(task.promptTokens)}</Cell>
      <Cell numeric>{number(task.completionTokens)}</Cell>
      <Cell numeric className="whitespace-nowrap">
        {task.cost === null ? "no price" : dollarText(task.cost)}
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        {task.seconds === null ? "–" : `${task.seconds.toFixed(task.seconds < 10 ? 2 : 0)} s`}
      </Cell>
    </tr>
  );
}
