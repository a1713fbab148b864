"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { runTasksQuery } from "#client/queries/run-tasks.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { HeadCell, Table } from "#components/ui/table.tsx";
import type { TaskFilter } from "#core/generation/run-tasks.ts";
import { RunTaskRow } from "./run-task-row.tsx";

/** Tasks of a run as they stand now, page by page. They are read anew when somebody asks, not by themselves. */
export function RunTaskList({ runId, filter }: { runId: string; filter: TaskFilter }) {
  const list = useInfiniteQuery(runTasksQuery(runId, filter));
  if (list.error) return <Callout tone="danger">{list.error.message}</Callout>;
  if (list.isPending) return <p className="text-muted">Loading …</p>;
  const tasks = list.data.pages.flatMap((page) => page.tasks);
  return (
    <>
      {tasks.length === 0 ? (
        <p className="text-muted">{NONE[filter]}</p>
      ) : (
        <Table label="Tasks of the run" head={HEAD}>
          {tasks.map((task) => (
            <RunTaskRow key={task.id} task={task} />
          ))}
        </Table>
      )}
      <div className="flex gap-2">
        {list.hasNextPage && (
          <Button busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            Show more tasks
          </Button>
        )}
        <Button look="quiet" busy={list.isRefetching} onClick={() => list.refetch()}>
          Read them anew
        </Button>
      </div>
    </>
  );
}

const NONE: Record<TaskFilter, string> = {
  all: "No task is planned yet.",
  failed: "No task has failed.",
  again: "No task took more than one call.",
};

const HEAD = (
  <>
    <HeadCell>Item and style</HeadCell>
    <HeadCell>State</HeadCell>
    <HeadCell numeric>Calls</HeadCell>
    <HeadCell numeric>Prompt tokens</HeadCell>
    <HeadCell numeric>Answer tokens</HeadCell>
    <HeadCell numeric>Cost</HeadCell>
    <HeadCell numeric>Time</HeadCell>
  </>
);
