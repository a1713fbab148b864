import { measuredWords } from "./measured-words.ts";

/** A key of a card as a person would write it. */
export function keyWords(key: string): string {
  const apart = key.replaceAll(/([a-z])([A-Z])/g, (_, before, after) => `${before} ${after.toLowerCase()}`);
  return apart.charAt(0).toUpperCase() + apart.slice(1);
}

/** Any value of a card in words: figures with their intervals, lists and records written out, numbers to four digits. */
export function valueWords(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number")
    return value.toLocaleString("en", Number.isInteger(value) ? {} : { maximumSignificantDigits: 4 });
  if (Array.isArray(value)) return value.map(valueWords).join("; ");
  if (typeof value === "object" && value !== null)
    return (
      measuredWords(value) ??
      Object.entries(value)
        .map(([key, one]) => `${keyWords(key)} ${valueWords(one)}`)
        .join(", ")
    );
  return value === null || value === undefined ? "none" : value === true ? "yes" : "no";
}
