import "server-only";
import { database } from "../../repositories/transaction.ts";
import { updateWorkspace } from "../../repositories/workspace.ts";
import { newToken } from "./one-time-token.ts";
import { isSetUp } from "./set-up.ts";

/** A new code with which the owner's account can be made from another machine; null once there is an owner. */
export async function prepareSetUpCode(): Promise<string | null> {
  if (await isSetUp()) return null;
  const { token, hash } = newToken();
  await updateWorkspace(database(), { setupCodeHash: hash });
  return token;
}
