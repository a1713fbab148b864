import "server-only";
import { WORKER } from "#core/access/actor.ts";
import { ProductError } from "#core/errors/product-error.ts";
import type { NewAccount } from "#core/people/account.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { countPeople, insertPerson, type PersonRow } from "../../repositories/people.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { lockWorkspace, readWorkspace, updateWorkspace } from "../../repositories/workspace.ts";
import { hashPassword } from "./hash-password.ts";
import { tokenMatches } from "./one-time-token.ts";

/** Whether the workspace has its owner. Remembered once true: it never becomes false again. */
let known = false;
export async function isSetUp(): Promise<boolean> {
  known ||= (await countPeople(database())) > 0;
  return known;
}

/**
 * Makes the owner's account. Allowed once, from this machine (`local`) or with the code that the start printed.
 * Throws `conflict` when there is an owner already, `forbidden` for a wrong code.
 */
export async function setUpWorkspace(
  account: NewAccount,
  proof: { local: boolean; code: string },
): Promise<PersonRow> {
  const passwordHash = await hashPassword(account.password);
  return transaction(async (tx) => {
    await lockWorkspace(tx);
    if ((await countPeople(tx)) > 0) {
      throw new ProductError(
        "conflict",
        "This workspace has its owner already. Sign in, or ask for an invitation.",
      );
    }
    const { setupCodeHash } = await readWorkspace(tx);
    const codeIsRight =
      setupCodeHash !== null && proof.code !== "" && tokenMatches(proof.code, setupCodeHash);
    if (!proof.local && !codeIsRight) {
      throw new ProductError(
        "forbidden",
        "That is not the set-up code. It stands in the output of the start command.",
        {
          code: "Not the code that the start printed",
        },
      );
    }
    const owner = await insertPerson(tx, {
      name: account.name,
      email: account.email,
      role: "owner",
      passwordHash,
    });
    await updateWorkspace(tx, { setupCodeHash: null });
    await insertAuditEvent(tx, {
      actor: { ...WORKER, id: owner.id, name: owner.name },
      action: "workspace.setup",
      nounId: "1",
      summary: `${owner.name} set up the workspace as its owner`,
      after: { owner: owner.email },
    });
    return owner;
  });
}
