"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { sendRule } from "#core/send-rules/send-rule.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { addSendRule, changeSendRule, removeSendRule } from "#server/services/sending/send-rules.ts";

const key = z.object({ id: z.uuid(), version: z.int().min(1) });

/** Adds a rule, or changes the one that `key` names. */
export const saveRuleAction = defineAction(
  "send-rules.manage",
  z.object({ key: key.nullable(), rule: sendRule }),
  async (person, input) => {
    if (input.key) await changeSendRule(person, input.key, input.rule);
    else await addSendRule(person, input.rule);
    revalidatePath("/settings/sending");
  },
);

export const removeRuleAction = defineAction("send-rules.manage", key, async (person, row) => {
  await removeSendRule(person, row);
  revalidatePath("/settings/sending");
});
