import { percentText } from "#client/percent-text.ts";
import type { StyleControlReport } from "#core/evaluation/report/report.ts";

/** What the confusion matrix says and rests on, in sentences. */
export function styleNote({ texts, items, blurred, unknown, reader }: StyleControlReport): string {
  const { accuracy, interval, chance } = reader;
  const held =
    accuracy === null || !interval
      ? ""
      : ` The reader learned from ${reader.texts.toLocaleString("en")} known texts and is right on ${percentText(accuracy, 0)} of those it did not learn from (${percentText(interval.low, 0)} to ${percentText(interval.high, 0)}; guessing gives ${percentText(chance, 0)}): control can hardly be higher.`;
  const left = unknown.length > 0 ? ` Too few known texts, so not read: ${unknown.join(", ")}.` : "";
  return `${blurred} Of ${texts.toLocaleString("en")} texts on ${items.toLocaleString("en")} items; row: asked for, column: reads as.${held}${left}`;
}
