import { ProductError } from "#core/errors/product-error.ts";

/** What a person at the terminal reads of an error: one line where they can act on it, else all there is. */
export function shownError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ProductError || isExpected(error)) return error.message.replaceAll(/\s*\n\s*/g, " ");
  return error.stack ?? error.message;
}

/** The exit status that an error ends the process with: never 0. */
export function exitStatus(error: unknown): number {
  return isExpected(error) ? (error.exitCode ?? 1) : 1;
}

function isExpected(error: unknown): error is Error & { exitCode?: number } {
  return (error as { expected?: boolean } | null)?.expected === true;
}
