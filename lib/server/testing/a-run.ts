import { type Actor, COMMAND_LINE } from "#core/access/actor.ts";
import type { NewContentItem } from "#core/content/content-item.ts";
import type { RunRequest } from "#core/generation/run-request.ts";
import { isActive, type RunView } from "#core/generation/run-view.ts";
import type { RunRow } from "../repositories/runs.ts";
import { publishedPromptIds } from "../services/categories/published-prompts.ts";
import { importItems } from "../services/content/import-items.ts";
import { startRun } from "../services/generation/start-run.ts";
import { readRun } from "../services/runs/read-runs.ts";

let made = 0;

/** A content item that no other test has. */
export function newItem(more: Partial<NewContentItem> = {}): NewContentItem {
  made++;
  return {
    externalId: `made-${made}`,
    title: `The tram number ${made} is back`,
    body: "It runs again from today. Rides cost nothing until Sunday. The mayor drove the first one. Come by.",
    url: null,
    imageUrl: null,
    language: "en",
    attributes: {},
    referenceTitle: "Tram returns",
    referenceBody: "Ride it from today",
    ...more,
  };
}

export interface RunChoice extends Partial<RunRequest> {
  /** How many new items, or these. */
  items?: number | NewContentItem[];
  categories?: string[];
}

/** Starts a run over new items: one item in the plain style where nothing else is asked. */
export async function aRun(choice: RunChoice = {}, actor: Actor = COMMAND_LINE): Promise<RunRow> {
  const { items = 1, categories = ["plain"], ...more } = choice;
  const content = typeof items === "number" ? Array.from({ length: items }, () => newItem()) : items;
  const { ids } = await importItems(COMMAND_LINE, content, "test");
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, categories);
  const usual = { name: "test", candidatesPerPair: 1, model: "", promptVersionIds };
  return startRun(actor, { ...usual, selection: { kind: "ids", ids }, ...more }, "console");
}

/** The run once nothing of it changes any more. */
export async function endOf(id: string, patienceMs = 25_000): Promise<RunView> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const run = await readRun(COMMAND_LINE, id);
    if (!isActive(run)) return run;
    if (Date.now() > until) throw new Error(`The run is still ${run.status}: ${JSON.stringify(run)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
