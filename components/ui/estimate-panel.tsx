import type { ReactNode } from "react";
import { Callout } from "./callout.tsx";

export interface EstimateFigure {
  name: string;
  value: string;
}

interface Props {
  /** Groups of figures, a line between them. They are there from the start, so that nothing moves. */
  groups: readonly (readonly EstimateFigure[])[];
  brokenStyles: readonly { name: string; message: string }[];
  error: string | null;
  /** The button that starts it, and what is said under it. */
  children: ReactNode;
}

/** What a run or an evaluation would take, beside its form. */
export function EstimatePanel({ groups, brokenStyles, error, children }: Props) {
  return (
    <aside
      aria-label="Estimate"
      className="flex flex-col gap-3 rounded-lg border border-border bg-surface p-4 lg:sticky lg:top-6"
    >
      <h2 className="font-semibold">Estimate</h2>
      <div aria-live="polite" className="flex flex-col gap-3 tabular-nums">
        {groups.map((figures) => (
          <dl key={figures[0]?.name} className="grid gap-1 border-border border-t pt-2">
            {figures.map(({ name, value }) => (
              <div key={name} className="flex justify-between gap-4">
                <dt className="text-muted">{name}</dt>
                <dd className="min-w-0 break-words text-right font-medium">{value}</dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
      {brokenStyles.map(({ name, message }) => (
        <Callout key={name} tone="warning">
          {`${name} will fail. ${message}`}
        </Callout>
      ))}
      {error && <Callout tone="danger">{error}</Callout>}
      {children}
    </aside>
  );
}
