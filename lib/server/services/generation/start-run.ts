import { counted } from "#core/text/counted.ts";
import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { whyNotBudget } from "#core/costs/budget.ts";
import { conflict, ProductError } from "#core/errors/product-error.ts";
import type { RunRequest } from "#core/generation/run-request.ts";
import { usualRunName } from "#core/generation/usual-run-name.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { dayStanding } from "../../repositories/day-budget.ts";
import { countRunnablePrompts } from "../../repositories/run-prompts.ts";
import { insertRunItems, insertRunPrompts } from "../../repositories/run-selection.ts";
import { insertRun, type RunRow, setRunSize } from "../../repositories/runs.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { priceOf } from "../costs/price-of.ts";
import { dayIsSpent } from "../costs/spent-budgets.ts";
import { configuredModel } from "./configured-model.ts";
import { enqueuePlanStep } from "./plan-run.ts";

/** Throws where the day's budget is spent, or cannot be held for this model. */
async function requireRoomToday(tx: Db, model: string, priced: boolean): Promise<void> {
  const day = await dayStanding(tx);
  const spent = dayIsSpent(day);
  if (spent) throw conflict(spent);
  if (day.budget.money !== null && !priced)
    throw new ProductError(
      "invalid",
      `The day's budget is in dollars, and no price is known for ${model}. An admin sets its price in the settings.`,
    );
}

const NO_BATCH_OFFLINE =
  "The offline composer has no batch mode: it answers at once and costs nothing. Choose the ordinary mode.";
export const STYLE_GONE = "A chosen style was unpublished or retired meanwhile. Reload and choose again.";

/**
 * Starts a run: its row, its items and its first job in one transaction. Throws `invalid` where it would have no
 * task; `conflict` where a prompt version is not published, or more items match than the person was told of.
 */
export async function startRun(
  actor: Actor,
  request: RunRequest,
  source: "console" | "command line" | "API",
): Promise<RunRow> {
  requirePermission(actor, "runs.start");
  const writer = configuredModel(request.model);
  const { provider, model } = writer;
  const { mode = "live", useCache = false } = request;
  const budget = { money: request.budget ?? null, tokens: request.tokenBudget ?? null };
  if (mode === "batch" && !writer.isLanguageModel) throw new ProductError("invalid", NO_BATCH_OFFLINE);
  const promptIds = [...new Set(request.promptVersionIds)];
  return transaction(async (tx) => {
    if ((await countRunnablePrompts(tx, promptIds)) !== promptIds.length) {
      throw conflict(STYLE_GONE);
    }
    const { candidatesPerPair } = request;
    const price = await priceOf(tx, writer, mode);
    if (writer.isLanguageModel) await requireRoomToday(tx, model, price !== null);
    const refusal = whyNotBudget(budget, price !== null, model);
    if (refusal)
      throw new ProductError("invalid", refusal, {
        [budget.money === null ? "tokenBudget" : "budget"]: refusal,
      });
    const run = await insertRun(tx, {
      name: request.name,
      provider,
      model,
      candidatesPerPair,
      source,
      mode,
      useCache,
      price,
      budget,
      createdById: actor.id,
      createdBy: actor.name,
    });
    const items = await insertRunItems(tx, run.id, request.selection);
    if (items === 0) throw new ProductError("invalid", "No item matches this choice. Choose other items.");
    if (request.expectedItems !== undefined && items > request.expectedItems) {
      throw conflict(
        `Meanwhile ${items.toLocaleString("en")} items match, not ${request.expectedItems.toLocaleString("en")}. Look at the new estimate, then start again.`,
      );
    }
    await insertRunPrompts(tx, run.id, promptIds);
    const tasks = items * promptIds.length;
    const name = request.name || usualRunName(items, promptIds.length);
    await setRunSize(tx, run.id, { tasks, name });
    await enqueuePlanStep(tx, run.id);
    await insertAuditEvent(tx, {
      actor,
      action: "run.start",
      nounId: run.id,
      summary: `Started “${name}”: ${counted(items, "item")} × ${counted(promptIds.length, "style")} with ${model}`,
      after: {
        items,
        tasks,
        candidatesPerPair,
        provider,
        model,
        promptVersionIds: promptIds,
        mode,
        useCache,
        price,
        budget,
      },
    });
    return { ...run, tasks, name };
  });
}
