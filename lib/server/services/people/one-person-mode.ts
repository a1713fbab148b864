import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { countEnabledPeople } from "../../repositories/people.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";
import { readWorkspace, updateWorkspace } from "../../repositories/workspace.ts";

export interface OnePersonMode {
  /** The workspace has a single account, so four eyes are not to be had. */
  offered: boolean;
  on: boolean;
}

/** Whether one account may approve its own campaigns here. It needs the mode and that there is nobody else. */
export async function onePersonMode(db: Db = database()): Promise<OnePersonMode> {
  // One after the other: inside a transaction they share its one connection.
  const offered = (await countEnabledPeople(db)) === 1;
  const workspace = await readWorkspace(db);
  return { offered, on: offered && workspace.onePersonMode };
}

export async function setOnePersonMode(actor: Actor, on: boolean): Promise<void> {
  requirePermission(actor, "settings.manage");
  await transaction(async (tx) => {
    const now = await onePersonMode(tx);
    if (on && !now.offered) {
      throw new ProductError(
        "conflict",
        "The workspace has more than one account: campaigns need a second person here.",
      );
    }
    await updateWorkspace(tx, { onePersonMode: on });
    await insertAuditEvent(tx, {
      actor,
      action: "workspace.change",
      nounId: "1",
      summary: on ? "Turned the one-person mode on" : "Turned the one-person mode off",
      before: { onePersonMode: now.on },
      after: { onePersonMode: on },
    });
  });
}
