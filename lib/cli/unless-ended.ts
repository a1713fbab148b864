import { ProductError } from "#core/errors/product-error.ts";
import { say } from "./print.ts";
import { shownError } from "./shown-error.ts";

/**
 * Cancels something. That it has ended by itself meanwhile is no fault: the next look shows it. What else keeps it from
 * being cancelled is told, and whoever waits goes on looking.
 */
export async function unlessEnded(cancel: Promise<unknown>): Promise<void> {
  try {
    await cancel;
  } catch (error) {
    if (error instanceof ProductError && error.code === "conflict") return;
    say(`It could not be cancelled: ${shownError(error)}`);
  }
}
