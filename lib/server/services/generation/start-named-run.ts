import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { runRequest } from "#core/generation/run-request.ts";
import { idsByExternalId } from "../../repositories/item-ids.ts";
import { database } from "../../repositories/transaction.ts";
import { publishedPromptIds } from "../categories/published-prompts.ts";
import { startRun } from "./start-run.ts";

/** A run as a program asks for it: items and styles by their own names. */
export interface NamedRun {
  name: string;
  /** External ids. */
  items: readonly string[];
  /** Keys of published styles; none for all. */
  styles: readonly string[];
  candidatesPerPair: number;
  model: string;
}

/** Starts the run. Throws `invalid` with the names that do not exist. */
export async function startNamedRun(actor: Actor, asked: NamedRun): Promise<{ id: string }> {
  requirePermission(actor, "runs.start");
  const wanted = [...new Set(asked.items)];
  const ids = await idsByExternalId(database(), wanted);
  const missing = wanted.filter((one) => !ids.has(one));
  if (missing.length > 0) {
    const some = missing.slice(0, 5).join(", ");
    const more = missing.length > 5 ? ` and ${missing.length - 5} more` : "";
    const message = `No item has the externalId ${some}${more}, or it is archived. Send the items first.`;
    throw new ProductError("invalid", message, { items: message });
  }
  const request = runRequest.parse({
    name: asked.name,
    selection: { kind: "ids", ids: [...ids.values()] },
    promptVersionIds: await publishedPromptIds(actor, asked.styles),
    candidatesPerPair: asked.candidatesPerPair,
    model: asked.model,
  });
  return startRun(actor, request, "API");
}
