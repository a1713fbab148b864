"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { knownToken } from "#core/personalisation/known-token.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { addToken, changeToken, removeToken } from "#server/services/sending/tokens.ts";

const key = z.object({ id: z.uuid(), version: z.int().min(1) });

/** Adds a token, or changes the one that `key` names. */
export const saveTokenAction = defineAction(
  "tokens.manage",
  z.object({ key: key.nullable(), token: knownToken }),
  async (person, input) => {
    if (input.key) await changeToken(person, input.key, input.token);
    else await addToken(person, input.token);
    revalidatePath("/settings/tokens");
  },
);

export const removeTokenAction = defineAction("tokens.manage", key, async (person, row) => {
  await removeToken(person, row);
  revalidatePath("/settings/tokens");
});
