import Link from "next/link";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { TrainingView } from "#core/reward/registry/training-view.ts";
import { TrainingStatusBadge } from "./training-status-badge.tsx";

const HEAD = (
  <>
    <HeadCell>Training</HeadCell>
    <HeadCell>Status</HeadCell>
    <HeadCell numeric className="hidden sm:table-cell">
      Pairs
    </HeadCell>
    <HeadCell className="hidden md:table-cell">Started</HeadCell>
  </>
);

/** The latest trainings, those without a model among them. */
export function TrainingList({ trainings }: { trainings: readonly TrainingView[] }) {
  return (
    <section aria-labelledby="trainings" className="min-w-0">
      <h2 id="trainings" className="pb-2 font-semibold">
        Latest trainings
      </h2>
      <Table label="Latest trainings, newest first" head={HEAD}>
        {trainings.map((one) => (
          <tr key={one.id} className="hover:bg-sunken">
            <Cell className="max-w-72">
              <Link
                href={`/rewards/training/${one.id}`}
                className="block break-words font-medium hover:underline"
              >
                {one.name}
              </Link>
              <span className="block text-muted">{one.createdBy}</span>
            </Cell>
            <Cell>
              <TrainingStatusBadge status={one.status} />
              {one.model && <span className="pl-2 text-muted tabular-nums">{`v${one.model.version}`}</span>}
            </Cell>
            <Cell numeric className="hidden sm:table-cell">
              {one.pairCounts?.pairs.toLocaleString("en")}
            </Cell>
            <Cell className="hidden text-muted md:table-cell">
              <DateTime at={one.createdAt} />
            </Cell>
          </tr>
        ))}
      </Table>
    </section>
  );
}
