import type { ExportMessage } from "../../export/export-message.ts";
import type { BuiltLine, FittingLine } from "../../export/sender-format.ts";
import type { TextMisfit } from "./arm-fit.ts";

/** A message as every arm says it, in the order of the arms. */
export interface SaidMessage {
  messageId: string;
  itemId: string;
  externalId: string;
  /** Where it does not, every arm says the approved text. */
  takesPart: boolean;
  byArm: { arm: string; message: ExportMessage }[];
}

/** What makes the lines of each arm in one format, by the arms' keys. */
export type LineMakers = ReadonlyMap<string, (message: ExportMessage) => BuiltLine>;

/** The line of a message for each arm, or the texts that do not fit. */
export type LinesOfArms =
  | { ok: true; lines: ReadonlyMap<string, FittingLine> }
  | { ok: false; texts: TextMisfit[] };

/**
 * A message's line in the file of each arm. Where one arm's text does not fit the message is in no arm's file: arms are
 * compared by the same messages. An approved text that every arm says is told once.
 */
export function linesOfArms({ takesPart, byArm }: SaidMessage, makers: LineMakers): LinesOfArms {
  const lines = new Map<string, FittingLine>();
  const texts: TextMisfit[] = [];
  for (const { arm, message } of byArm) {
    const built = makers.get(arm)!(message);
    if (built.ok) lines.set(arm, built);
    else if (takesPart || texts.length === 0) {
      const { title, body } = message;
      texts.push({ arm: takesPart ? arm : null, text: title || body, reasons: built.reasons });
    }
  }
  return texts.length === 0 ? { ok: true, lines } : { ok: false, texts };
}
