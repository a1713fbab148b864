import Link from "next/link";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { type BulkView, bulkWords } from "#core/review/bulk-view.ts";

/** The last bulk approvals; each leads to what it did, and to taking it back. */
export function RecentBulks({ bulks }: { bulks: BulkView[] }) {
  return (
    <section aria-labelledby="recent-bulks" className="pt-6">
      <h2 id="recent-bulks" className="pb-2 font-semibold">
        Done in bulk
      </h2>
      {bulks.length === 0 ? (
        <p className="text-muted">Nothing yet. Every bulk approval is listed here and can be taken back.</p>
      ) : (
        <Table
          label="Bulk approvals"
          head={
            <>
              <HeadCell>When</HeadCell>
              <HeadCell>Conditions</HeadCell>
              <HeadCell>By</HeadCell>
              <HeadCell numeric>Approved</HeadCell>
              <HeadCell numeric>Skipped</HeadCell>
              <HeadCell numeric>Taken back</HeadCell>
            </>
          }
        >
          {bulks.map((bulk) => (
            <tr key={bulk.id}>
              <Cell className="whitespace-nowrap">
                <Link href={`/review/bulk/${bulk.id}`} className="text-accent underline underline-offset-2">
                  <DateTime at={bulk.appliedAt ?? bulk.createdAt} />
                </Link>
              </Cell>
              <Cell>{bulkWords(bulk.filter, bulk.runName)}</Cell>
              <Cell>{bulk.createdBy}</Cell>
              <Cell numeric>{bulk.applied.toLocaleString("en")}</Cell>
              <Cell numeric>{bulk.skipped.toLocaleString("en")}</Cell>
              <Cell numeric>{bulk.undone.toLocaleString("en")}</Cell>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
