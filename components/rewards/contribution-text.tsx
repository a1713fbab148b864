import { clsx } from "clsx";
import type { ReactNode } from "react";
import { signedText } from "#client/percent-text.ts";
import type { Contribution } from "#core/reward/reward-model.ts";

interface Mark {
  start: number;
  end: number;
  amount: number;
}

/** A text with what raises its reward (solid line) and what lowers it (dotted line); the stronger, the fuller. */
export function ContributionText(props: {
  text: string;
  field: "title" | "body";
  contributions: readonly Contribution[];
}) {
  const { text, field, contributions } = props;
  const phrases = contributions.filter(({ spans }) => spans.length > 0);
  const most = Math.max(1e-9, ...phrases.map(({ amount }) => Math.abs(amount)));
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, amount } of marks(field, phrases, most)) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      <mark
        key={start}
        title={signedText(amount)}
        className={clsx(
          "rounded-sm border-b-2 bg-transparent text-ink",
          amount >= 0 ? "border-success border-solid" : "border-danger border-dotted",
          Math.abs(amount) > most / 3 && (amount >= 0 ? "bg-success-soft!" : "bg-danger-soft!"),
        )}
      >
        {text.slice(start, end)}
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

/** Where each phrase stands in the field, in order; what is weaker than a tenth of the strongest is left unmarked. */
function marks(field: "title" | "body", phrases: readonly Contribution[], most: number): Mark[] {
  return phrases
    .filter(({ amount }) => Math.abs(amount) >= most / 10)
    .flatMap(({ amount, spans }) =>
      spans.filter((span) => span.field === field).map(({ start, end }) => ({ start, end, amount })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
