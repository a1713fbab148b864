import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { isSetUp } from "#server/services/people/set-up.ts";
import { type AccountField, AccountForm } from "../_components/account-form.tsx";
import { signInAction } from "../actions.ts";

export const metadata: Metadata = { title: "Sign in" };

const FIELDS: AccountField[] = [
  { name: "email", label: "E-mail address" },
  { name: "password", label: "Password" },
];

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  if (!(await isSetUp())) redirect("/setup");
  const { next } = await searchParams;
  // A path of this console alone: never another site.
  const inside = typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : "/";
  return (
    <>
      <h1 className="pb-4 text-lg font-semibold">Sign in</h1>
      <AccountForm fields={FIELDS} submit="Sign in" next={inside} action={signInAction} />
    </>
  );
}
