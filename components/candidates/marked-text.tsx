import type { ReactNode } from "react";
import type { TextSpan } from "#core/guardrails/guardrail.ts";

/** A text with some of its words marked. Overlapping spans are marked once. */
export function MarkedText({
  text,
  field,
  spans,
}: {
  text: string;
  field: TextSpan["field"];
  spans: readonly TextSpan[];
}) {
  const own = spans.filter((span) => span.field === field).sort((a, b) => a.start - b.start);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of own) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(
      text.slice(at, from),
      <mark key={from} className="rounded-sm bg-warning-soft text-warning">
        {text.slice(from, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
