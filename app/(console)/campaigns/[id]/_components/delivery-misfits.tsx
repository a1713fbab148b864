import { Callout } from "#components/ui/callout.tsx";
import { EXPORT_FORMATS } from "#core/export/export-format.ts";
import type { DeliveryMisfit } from "#core/export/fit-view.ts";

/** The senders that one notification does not fit into, with why; nothing where it fits everywhere. */
export function DeliveryMisfits({ misfits }: { misfits: readonly DeliveryMisfit[] }) {
  if (misfits.length === 0) return null;
  return (
    <Callout tone="warning">
      <p>It was saved, and does not fit into:</p>
      <ul className="list-disc pl-4">
        {misfits.map(({ format, reasons }) => (
          <li key={format} className="break-words">
            {`${EXPORT_FORMATS[format].name}: ${reasons.join("; ")}`}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
