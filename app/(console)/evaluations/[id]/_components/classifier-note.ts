import { percentText } from "#client/percent-text.ts";
import type { EvaluationReport } from "#core/evaluation/report/report.ts";

/** What the confusion matrix rests on, in sentences. */
export function classifierNote({ classifier }: EvaluationReport): string {
  if (!classifier) return "";
  const { texts, styles, accuracy, interval, tested, notes } = classifier;
  const basis = `Texts by the style asked for (row) and the style that they read as (column), by a classifier that learned from ${texts.toLocaleString("en")} texts of ${styles} styles.`;
  const held =
    accuracy === null
      ? " Too few to say how often it is right."
      : ` On ${tested.toLocaleString("en")} texts that it had not learned from it was right in ${percentText(accuracy, 0)}${interval ? ` (${percentText(interval.low, 0)} to ${percentText(interval.high, 0)})` : ""}.`;
  return `${basis}${held}${notes.length > 0 ? ` ${notes.join(" ")}` : ""}`;
}
