"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { personName } from "#core/people/account.ts";
import { password } from "#core/people/password.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { setOnePersonMode } from "#server/services/people/one-person-mode.ts";
import { recordPasswordChange, renameSelf } from "#server/services/people/own-account.ts";
import { renameWorkspace } from "#server/services/people/workspace.ts";
import { changePassword } from "#server/session/sign-in.ts";

// The own account is everyone's: the weakest permission stands for being signed in.
const OWN = "content.read";

export const renameSelfAction = defineAction(
  OWN,
  z.object({ name: personName }),
  async (person, { name }) => {
    await renameSelf(person, name);
    revalidatePath("/", "layout");
  },
);

export const changePasswordAction = defineAction(
  OWN,
  z.object({ present: z.string().min(1, "Enter your present password").max(200), next: password }),
  async (person, input) => {
    await changePassword(input);
    await recordPasswordChange(person);
  },
);

export const renameWorkspaceAction = defineAction(
  "settings.manage",
  z.object({ name: z.string().trim().min(1, "Give the workspace a name").max(60) }),
  async (person, { name }) => {
    await renameWorkspace(person, name);
    revalidatePath("/", "layout");
  },
);

export const setOnePersonModeAction = defineAction(
  "settings.manage",
  z.object({ on: z.boolean() }),
  async (person, { on }) => {
    await setOnePersonMode(person, on);
    revalidatePath("/settings");
  },
);
