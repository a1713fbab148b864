import { EXPORT_FORMATS } from "../../export/export-format.ts";
import type { ArmFit, ArmFits } from "./arm-fit.ts";

/** Whether a launch would keep messages out of the arms' files, and in a sentence which. */
export interface LaunchFit {
  all: boolean;
  sentence: string;
}

/** What fits at the sender that was exported for last, and where none was at every sender. */
export function launchFit({ formats, lastSender }: ArmFits): LaunchFit {
  const short = formats
    .filter(({ format, fits, messages }) => fits < messages && (lastSender ?? format) === format)
    .map((fit) => `for ${EXPORT_FORMATS[fit.format].name} ${counted(fit)}`);
  if (short.length === 0) {
    const where = lastSender === null ? "every sender's format" : EXPORT_FORMATS[lastSender].name;
    return { all: true, sentence: `Every text fits into ${where}.` };
  }
  const sentence = `Some texts do not fit, so the file of every arm will lack messages: ${short.join(", ")}.`;
  return { all: false, sentence };
}

function counted({ fits, messages }: ArmFit): string {
  const all = messages.toLocaleString("en");
  return fits === 0 ? `all ${all}` : `${(messages - fits).toLocaleString("en")} of ${all}`;
}
