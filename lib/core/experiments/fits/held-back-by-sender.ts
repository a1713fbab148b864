import { EXPORT_FORMATS } from "../../export/export-format.ts";
import type { ArmFit, ArmFits } from "./arm-fit.ts";

/**
 * What a launch would keep out of the arms' files, in a sentence: at the sender that was exported for last, and where none
 * was at every sender. Null where everything fits there.
 */
export function heldBackBySender({ formats, lastSender }: ArmFits): string | null {
  const short = formats
    .filter(({ format, fits, messages }) => fits < messages && (lastSender ?? format) === format)
    .map((fit) => `for ${EXPORT_FORMATS[fit.format].name} ${counted(fit)}`);
  if (short.length === 0) return null;
  return `Some texts do not fit, so the file of every arm will lack messages: ${short.join(", ")}.`;
}

function counted({ fits, messages }: ArmFit): string {
  const all = messages.toLocaleString("en");
  return fits === 0 ? `all ${all}` : `${(messages - fits).toLocaleString("en")} of ${all}`;
}
