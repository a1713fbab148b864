import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell } from "#components/ui/table.tsx";
import type { CategorySummary } from "#core/prompts/category-view.ts";

/** One style of the list; its name leads to all of it. */
export function CategoryRow({ category }: { category: CategorySummary }) {
  const { key, name, description, status, published, drafts, changedAt, changedBy } = category;
  return (
    <tr className="hover:bg-sunken">
      <Cell className="min-w-64">
        <Link href={`/categories/${key}`} className="font-medium hover:underline">
          {name}
        </Link>
        <div className="text-muted">{description}</div>
      </Cell>
      <Cell className="font-mono text-[13px] whitespace-nowrap">{key}</Cell>
      <Cell className="whitespace-nowrap">
        {status === "retired" ? (
          <Badge>retired</Badge>
        ) : published ? (
          <Badge tone="success">version {published}</Badge>
        ) : (
          <Badge tone="warning">not published</Badge>
        )}
      </Cell>
      <Cell numeric>{drafts > 0 ? drafts : ""}</Cell>
      <Cell className="whitespace-nowrap text-muted">
        <DateTime at={changedAt} />
        <div>{changedBy}</div>
      </Cell>
    </tr>
  );
}
