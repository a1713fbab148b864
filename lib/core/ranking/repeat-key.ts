import { type NotificationText, notificationLine } from "../candidates/candidate.ts";
import { normalisedText } from "./shingles.ts";

/** Equal for two texts that differ in case, spaces and punctuation alone; a line of signs, such as emoji, stands for itself. */
export function repeatKey(text: NotificationText): string {
  const line = notificationLine(text);
  return normalisedText(line) || line;
}
