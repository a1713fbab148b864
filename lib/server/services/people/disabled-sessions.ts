import "server-only";
import { deleteSessionsIfDisabled } from "../../repositories/people.ts";
import { transaction } from "../../repositories/transaction.ts";

/** Ends the sessions of a person whose access has ended; answers whether it has. Called when one just signed in. */
export function endSessionsOfDisabled(personId: string): Promise<boolean> {
  return transaction((tx) => deleteSessionsIfDisabled(tx, personId));
}
