"use server";
import { redirect } from "next/navigation";
import { signOut } from "#server/session/sign-in.ts";

/** Ends the own session; whoever has none is only sent to sign in. */
export async function signOutAction(): Promise<void> {
  await signOut();
  redirect("/sign-in");
}
