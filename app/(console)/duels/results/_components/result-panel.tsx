import type { ReactNode } from "react";

/** A titled box of the results, with the source of its method behind a line. */
export function ResultPanel({
  title,
  method,
  children,
}: {
  title: string;
  method: string;
  children: ReactNode;
}) {
  return (
    <section aria-label={title} className="grid gap-1 rounded-lg border border-border bg-surface p-4">
      <h2 className="font-semibold">{title}</h2>
      {children}
      <details className="pt-1 text-xs text-muted">
        <summary className="w-fit cursor-pointer">How this is worked out</summary>
        <p className="max-w-prose pt-1">{method}</p>
      </details>
    </section>
  );
}

/** A figure with its interval. */
export function Figure({ value, interval }: { value: string; interval: string }) {
  return (
    <p className="tabular-nums">
      <span className="text-2xl font-semibold">{value}</span>{" "}
      <span className="text-muted">{`95 % interval ${interval}`}</span>
    </p>
  );
}
