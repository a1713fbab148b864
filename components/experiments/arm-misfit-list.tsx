import { Badge } from "#components/ui/badge.tsx";
import type { ArmFit } from "#core/experiments/fits/arm-fit.ts";

/** The messages that do not fit, each with every text that does not, its arm and the reasons; the first where there are many. */
export function ArmMisfitList({ fit }: { fit: ArmFit }) {
  const { misfits, fits, messages } = fit;
  return (
    <>
      <ul
        // A box that scrolls is reached by keys.
        tabIndex={0}
        aria-label="What does not fit"
        className="mt-1 max-h-72 divide-y divide-border overflow-y-auto rounded-md border border-border"
      >
        {misfits.map((one) => (
          <li key={one.messageId} className="grid gap-1 px-3 py-2">
            <span className="truncate text-muted">{one.externalId}</span>
            {one.texts.map(({ arm, text, reasons }) => (
              <div key={arm} className="grid min-w-0 gap-0.5">
                <p className="flex min-w-0 gap-2">
                  <span dir="auto" className="min-w-0 flex-1 truncate font-medium">
                    {text || "Without a text"}
                  </span>
                  <Badge>{arm ?? "in every arm"}</Badge>
                </p>
                {reasons.map((reason) => (
                  <p key={reason} className="break-words text-warning">
                    {reason}
                  </p>
                ))}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {misfits.length < messages - fits && (
        <p className="pt-1 text-xs text-muted">{`The first ${misfits.length} are shown.`}</p>
      )}
    </>
  );
}
