import { columnKey } from "#core/content/import/column-synonyms.ts";
import type { OutcomeCells } from "./outcome-row.ts";

/** Names by which files call the figures, as `columnKey` gives them: lower case, letters and digits only. */
const NAMES: Record<keyof OutcomeCells, readonly string[]> = {
  experiment: ["experiment", "experimentkey", "test"],
  arm: ["arm", "armkey", "variant", "variation"],
  day: ["day", "date"],
  delivered: ["delivered", "deliveries", "sent"],
  clicked: ["clicked", "clicks", "opened", "opens"],
  optedOut: ["optedout", "optouts", "unsubscribed", "unsubscribes"],
  item: ["item", "itemid", "externalid", "message", "messageid"],
};
const NEEDED = ["experiment", "arm", "day", "delivered", "clicked"] as const;

/** Which of the columns each figure stands in; −1 for one that there need not be. */
export type OutcomeColumns = Record<keyof OutcomeCells, number>;

/** Finds the columns by their names. A sentence where one that is needed is missing, or two mean the same. */
export function outcomeColumns(header: readonly string[]): OutcomeColumns | string {
  const keys = header.map(columnKey);
  const found = {} as OutcomeColumns;
  for (const [field, names] of Object.entries(NAMES) as [keyof OutcomeCells, readonly string[]][]) {
    const places = keys.flatMap((key, at) => (names.includes(key) ? [at] : []));
    if (places.length > 1)
      return `Two columns hold ${field}: ${places.map((at) => header[at]).join(" and ")}. Leave one.`;
    found[field] = places[0] ?? -1;
  }
  const missing = NEEDED.filter((field) => found[field] === -1);
  if (missing.length > 0)
    return `The first line names no column for ${missing.join(", ")}. It is to name experiment, arm, day, delivered and clicked; optedOut and item may follow.`;
  return found;
}
