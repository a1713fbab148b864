import Link from "next/link";
import { StyleName } from "#components/candidates/style-names.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Cell } from "#components/ui/table.tsx";
import type { BulkEntryView } from "#core/review/bulk-view.ts";

/** One notification of a bulk: its text in full, how sure the model is, and what became of it. */
export function BulkEntryRow({ entry, preview }: { entry: BulkEntryView; preview: boolean }) {
  const { winProbability: win } = entry;
  return (
    <tr>
      <Cell numeric>{win === null ? "–" : `${Math.round(win * 100)} %`}</Cell>
      <Cell className="min-w-64">
        <p className="font-medium break-words">{entry.title || entry.body}</p>
        {entry.title && <p className="break-words text-muted">{entry.body}</p>}
        <Outcome entry={entry} preview={preview} />
      </Cell>
      <Cell className="min-w-44 max-w-64">
        <Link
          href={`/review/${entry.itemId}`}
          className="line-clamp-2 break-words text-ink underline-offset-2 hover:underline"
        >
          {entry.itemTitle}
        </Link>
      </Cell>
      <Cell className="whitespace-nowrap">{entry.categoryKey && <StyleName of={entry.categoryKey} />}</Cell>
      <Cell>{entry.language}</Cell>
    </tr>
  );
}

function Outcome({ entry, preview }: { entry: BulkEntryView; preview: boolean }) {
  const since = entry.decidedBy ? `decided by ${entry.decidedBy}` : "changed";
  const marks = [
    entry.guardrailLevel === "warn" && (
      <Badge key="warn" tone="warning">
        a guardrail warns
      </Badge>
    ),
    entry.outcome === "skipped" && (
      <Badge key="skipped" tone="warning">
        {preview ? `${since} since the preview: will be skipped` : `skipped: ${since} before`}
      </Badge>
    ),
    entry.outcome === "undone" && (
      <Badge key="undone">{entry.decidedBy ? `taken back, then ${since}` : "taken back"}</Badge>
    ),
  ].filter(Boolean);
  return marks.length > 0 && <div className="flex flex-wrap gap-1 pt-1">{marks}</div>;
}
