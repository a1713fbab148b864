import { clsx } from "clsx";
import type { ReactNode } from "react";

/** A table that scrolls sideways where it is too wide; `label` names it for screen readers. */
export function Table({ label, head, children }: { label: string; head: ReactNode; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      tabIndex={0}
      // What is placed inside, such as words for screen readers alone, scrolls with it.
      className="relative overflow-x-auto rounded-lg border border-border bg-surface"
    >
      <table className="w-full border-collapse text-left">
        <thead className="border-b border-border text-muted">
          <tr>{head}</tr>
        </thead>
        <tbody className="divide-y divide-border">{children}</tbody>
      </table>
    </section>
  );
}

interface CellProps {
  numeric?: boolean;
  className?: string;
  children: ReactNode;
}

export function HeadCell({ numeric, className, children }: CellProps) {
  return (
    <th className={clsx("whitespace-nowrap px-3 py-2 font-medium", numeric && "text-right", className)}>
      {children}
    </th>
  );
}

export function Cell({ numeric, className, children }: CellProps) {
  return (
    <td className={clsx("px-3 py-2 align-top", numeric && "text-right tabular-nums", className)}>
      {children}
    </td>
  );
}
