import { Badge } from "#components/ui/badge.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { GoodRowView, ImportView } from "#core/content/content-view.ts";
import { counted } from "#core/text/counted.ts";

/** The first good rows as the items they would become. */
export function GoodRows({ upload, rows }: { upload: ImportView; rows: GoodRowView[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="good-rows" className="grid gap-2">
      <h2 id="good-rows" className="font-semibold">
        {counted(upload.good, "good row")}
        {upload.good > rows.length && <span className="text-muted"> · the first {rows.length}</span>}
      </h2>
      <Table
        label="Good rows"
        head={
          <>
            <HeadCell numeric>Line</HeadCell>
            <HeadCell>Id</HeadCell>
            <HeadCell>Item</HeadCell>
            <HeadCell>Human line</HeadCell>
            <HeadCell>Language</HeadCell>
          </>
        }
      >
        {rows.map(({ line, item }) => (
          <tr key={line}>
            <Cell numeric className="text-muted">
              {line}
            </Cell>
            <Cell className="max-w-40 truncate font-mono text-xs">{item.externalId}</Cell>
            <Cell className="min-w-64 max-w-md">
              <div className="line-clamp-1 font-medium" lang={item.language}>
                {item.title || "No title"}
              </div>
              <div className="truncate text-muted" lang={item.language}>
                {item.body}
              </div>
            </Cell>
            <Cell className="min-w-40 max-w-sm text-muted">
              <div className="line-clamp-2" lang={item.language}>
                {[item.referenceTitle, item.referenceBody].filter(Boolean).join(" · ") || "none"}
              </div>
            </Cell>
            <Cell>
              <Badge>{item.language}</Badge>
            </Cell>
          </tr>
        ))}
      </Table>
    </section>
  );
}
