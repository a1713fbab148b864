import { expectedError } from "../expected-error.ts";
import { say } from "../print.ts";

const MOST_SAID = 20;

/** Counts the lines of files that cannot be used and tells the first of each file on standard error. */
export class BadLines {
  #ofFile = 0;
  count = 0;

  add(path: string, line: number, reason: string): void {
    this.count++;
    // What a file holds must not reach the terminal as commands.
    if (++this.#ofFile <= MOST_SAID) say(`${path}, line ${line}: ${reason.replaceAll(/\p{Cc}/gu, "\uFFFD")}`);
  }

  /** Ends the report of one file. */
  endOf(path: string): void {
    if (this.#ofFile > MOST_SAID) say(`${path}: … and ${this.#ofFile - MOST_SAID} more bad lines`);
    this.#ofFile = 0;
  }

  /** With `--strict` one bad line is one too many. */
  refuseIf(isStrict: boolean | undefined): void {
    if (!isStrict || this.count === 0) return;
    const lines = this.count === 1 ? "1 line" : `${this.count} lines`;
    throw expectedError(`${lines} cannot be used, and --strict allows none. Nothing was done.`);
  }
}
