import { clsx } from "clsx";
import { Ban, TriangleAlert } from "lucide-react";
import type { GuardrailFinding } from "#core/guardrails/guardrail.ts";

/** What the guardrails found on a text, a line each: its level by sign and colour, and the reason. */
export function FindingLines({
  findings,
}: {
  findings: readonly Pick<GuardrailFinding, "rule" | "reason" | "level">[];
}) {
  return findings.map(({ rule, reason, level }) => (
    <p
      key={`${rule} ${reason}`}
      className={clsx("flex gap-1", level === "block" ? "text-danger" : "text-warning")}
    >
      {level === "block" ? (
        <Ban role="img" aria-label="Blocked:" className="mt-0.5 size-3 shrink-0" />
      ) : (
        <TriangleAlert role="img" aria-label="Warning:" className="mt-0.5 size-3 shrink-0" />
      )}
      <span className="min-w-0 break-words">{reason}</span>
    </p>
  ));
}
