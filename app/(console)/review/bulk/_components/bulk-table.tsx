import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { BulkRow } from "#core/review/bulk-filter.ts";

/** The texts of a bulk approval, each with the item that it is for. */
export function BulkTable({ rows }: { rows: readonly BulkRow[] }) {
  return (
    <Table
      label="What would be approved"
      head={
        <>
          <HeadCell>Notification</HeadCell>
          <HeadCell>Item</HeadCell>
          <HeadCell>Style</HeadCell>
          <HeadCell numeric>Beats human line</HeadCell>
        </>
      }
    >
      {rows.map((row) => (
        <tr key={row.itemId}>
          <Cell className="min-w-64 max-w-md">
            <div lang={row.language} className="font-medium break-words">
              {row.title}
            </div>
            <div lang={row.language} className="break-words">
              {row.body}
            </div>
          </Cell>
          <Cell className="min-w-40 max-w-64">
            <Link
              href={`/review/${row.itemId}`}
              prefetch={false}
              lang={row.language}
              className="line-clamp-2 text-muted hover:underline"
            >
              {row.item}
            </Link>
          </Cell>
          <Cell className="whitespace-nowrap">
            <Badge tone="accent">{row.categoryKey ?? "human line"}</Badge>{" "}
            {row.level === "warn" && <Badge tone="warning">look again</Badge>}
          </Cell>
          <Cell numeric>
            {row.winProbability === null ? (
              <span className="text-muted">no human line</span>
            ) : (
              `${Math.round(row.winProbability * 100)} %`
            )}
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
