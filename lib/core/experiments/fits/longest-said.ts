import type { ExportMessage } from "../../export/export-message.ts";
import { styleOf } from "../../export/outgoing-message.ts";
import { byteLength } from "../../text/byte-length.ts";
import type { LineMakers, SaidMessage } from "./lines-of-arms.ts";

/** A message that no arm says, as long as any arm says it in each of its parts. */
export interface LongestSaid {
  /** The one with the longest key. */
  arm: string;
  message: ExportMessage;
}

/**
 * The longest title, text, style and arm that a message has, put together. Arms differ in these alone, and no sender
 * refuses plain words but for their length: where this fits, so does what every arm says. Null where something is not
 * plain, so that each arm has to be asked.
 */
export function longestSaid({ byArm }: Pick<SaidMessage, "byArm">): LongestSaid | null {
  const [first] = byArm;
  if (!first) return null;
  let [longest, title, body, style] = [first, first.message, first.message, first.message];
  for (const one of byArm) {
    const { arm, message } = one;
    if (!isPlain(message.title) || !isPlain(message.body) || !isPlain(styleOf(message)) || !isPlain(arm))
      return null;
    if (inJson(arm) > inJson(longest.arm)) longest = one;
    if (inJson(message.title) > inJson(title.title)) title = message;
    if (inJson(message.body) > inJson(body.body)) body = message;
    if (inJson(styleOf(message)) > inJson(styleOf(style))) style = message;
  }
  return {
    arm: longest.arm,
    message: { ...first.message, title: title.title, body: body.body, categoryKey: style.categoryKey },
  };
}

/**
 * Whether what an arm would say at its longest has a line, so that every arm has one. False says nothing: then
 * `linesOfArms` does.
 */
export function longestFits(longest: LongestSaid | null, makers: LineMakers): boolean {
  return longest !== null && makers.get(longest.arm)!(longest.message).ok;
}

/** Words that are sent as they are: whole characters, no braces, which may be tokens or a sender's own tags, no NUL. */
function isPlain(text: string): boolean {
  return text.trim() !== "" && text.isWellFormed() && !/[{}\0]/.test(text);
}

/** What a text takes of a sender's limit. */
function inJson(text: string): number {
  return byteLength(JSON.stringify(text));
}
