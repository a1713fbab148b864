/** Prints one JSON object, as a line of its own, to standard output. */
export function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Tells a person at the terminal something; never part of the result. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
