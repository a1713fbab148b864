"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { newApiKey } from "#core/access/api-key.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { makeApiKey, revokeApiKey } from "#server/services/api-keys/api-keys.ts";

export const makeKeyAction = defineAction("api-keys.manage", newApiKey, async (person, input) => {
  const { key, view } = await makeApiKey(person, input);
  revalidatePath("/settings/api-keys");
  return { key, name: view.name };
});

export const revokeKeyAction = defineAction(
  "api-keys.manage",
  z.object({ id: z.uuid() }),
  async (person, { id }) => {
    await revokeApiKey(person, id);
    revalidatePath("/settings/api-keys");
  },
);
