import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { ValueChange } from "#core/audit/value-diff.ts";

const WORDS = { added: "Added", removed: "Removed", changed: "Changed", same: "Same" } as const;

/** What an event changed, value by value: before at the left, after at the right. */
export function ValueChanges({ changes }: { changes: ValueChange[] }) {
  if (changes.length === 0) return <p className="text-muted">This event records no values.</p>;
  return (
    <Table label="Values before and after" head={HEAD}>
      {changes.map((change) => (
        <tr key={change.path} className={change.kind === "same" ? "text-muted" : undefined}>
          <Cell className="font-mono text-xs">{change.path}</Cell>
          <Cell>{WORDS[change.kind]}</Cell>
          <Cell className="max-w-md whitespace-pre-wrap wrap-anywhere">
            {change.before !== null && change.kind !== "same" ? (
              <del className="rounded bg-danger-soft px-1 text-danger no-underline">{change.before}</del>
            ) : (
              change.before
            )}
          </Cell>
          <Cell className="max-w-md whitespace-pre-wrap wrap-anywhere">
            {change.after !== null && change.kind !== "same" ? (
              <ins className="rounded bg-success-soft px-1 text-success no-underline">{change.after}</ins>
            ) : (
              change.after
            )}
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

const HEAD = (
  <>
    <HeadCell>Value</HeadCell>
    <HeadCell>Change</HeadCell>
    <HeadCell>Before</HeadCell>
    <HeadCell>After</HeadCell>
  </>
);
