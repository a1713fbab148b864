import { ProductError } from "#core/errors/product-error.ts";
import { csvOutcomes, jsonOutcome, type OutcomeLine } from "./outcome-lines.ts";

/** How much one file may hold: some ten million rows. */
export const MOST_OUTCOME_BYTES = 500_000_000;

/** What a file of outcomes may be called. */
export type OutcomeFormat = "csv" | "jsonl";

/** The format by the file's name; throws a sentence where it is neither. */
export function outcomeFormat(fileName: string): OutcomeFormat {
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return "csv";
  if (/\.(jsonl|ndjson)$/i.test(fileName)) return "jsonl";
  throw new ProductError(
    "invalid",
    `“${fileName.slice(-80)}” is neither CSV nor JSON Lines. Save it as .csv or .jsonl and load that.`,
  );
}

/** A longer line is no outcome; it is not held in memory. */
const MOST_LINE = 10_000;

/** A line of the file, from 1, with what it holds. */
export interface ReadOutcome {
  line: number;
  text: string;
  holds: OutcomeLine;
}

/**
 * Reads a file of outcomes as its text arrives: `push` and `end` hand each line that is not blank to `take`. Throws a
 * `ProductError` where the first line of a CSV names no columns.
 */
export class OutcomeFile {
  readonly #take: (read: ReadOutcome) => void;
  #read: ((line: string) => OutcomeLine) | null;
  #rest = "";
  #line = 0;
  #isTooLong = false;

  constructor(format: OutcomeFormat, take: (read: ReadOutcome) => void) {
    this.#take = take;
    this.#read = format === "csv" ? null : jsonOutcome;
  }

  push(text: string): void {
    let from = 0;
    for (;;) {
      const end = text.indexOf("\n", from);
      if (end < 0) break;
      const part = text.slice(from, end);
      this.#one(this.#rest === "" ? part : this.#rest + part);
      this.#rest = "";
      from = end + 1;
    }
    const rest = from === 0 ? this.#rest + text : text.slice(from);
    this.#isTooLong ||= rest.length > MOST_LINE;
    this.#rest = rest.length > MOST_LINE ? rest.slice(0, MOST_LINE) : rest;
  }

  end(): void {
    if (this.#rest !== "") this.#one(this.#rest);
    this.#rest = "";
    if (this.#read === null)
      throw new ProductError("invalid", "The file is empty. Its first line is to name the columns.");
  }

  #one(raw: string): void {
    this.#line += 1;
    const tooLong = this.#isTooLong || raw.length > MOST_LINE;
    this.#isTooLong = false;
    let text = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (this.#line === 1) text = text.replace(/^\uFEFF/, "");
    if (this.#read === null) {
      if (text.trim() === "") return;
      const reader = csvOutcomes(text.slice(0, MOST_LINE));
      if (typeof reader === "string") throw new ProductError("invalid", reader);
      this.#read = reader;
      return;
    }
    if (tooLong) {
      this.#take({
        line: this.#line,
        text: text.slice(0, 200),
        holds: "is longer than any row of outcomes",
      });
      return;
    }
    if (text !== "" && text.trim() !== "") this.#take({ line: this.#line, text, holds: this.#read(text) });
  }
}
