import type { NewContentItem } from "#core/content/content-item.ts";
import { inputRows } from "./input-file.ts";
import { say } from "./print.ts";

const MOST_SAID = 20;

/** The rows of a file that come as items; the bad ones are counted, and the first of them told on standard error. */
export class GoodItems implements AsyncIterable<NewContentItem> {
  readonly #path: string;
  readonly #interrupted: AbortSignal;
  bad = 0;
  good = 0;

  constructor(path: string, interrupted: AbortSignal) {
    this.#path = path;
    this.#interrupted = interrupted;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<NewContentItem> {
    for await (const row of inputRows(this.#path)) {
      this.#interrupted.throwIfAborted();
      if (row.ok) {
        this.good++;
        yield row.item;
      } else if (++this.bad <= MOST_SAID) say(`line ${row.line}: ${row.reasons.join("; ")}`);
    }
    if (this.bad > MOST_SAID) say(`… and ${this.bad - MOST_SAID} more bad rows`);
  }
}
