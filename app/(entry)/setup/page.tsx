import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { isSetUp } from "#server/services/people/set-up.ts";
import { isLocalRequest } from "#server/session/sign-in.ts";
import { type AccountField, AccountForm } from "../_components/account-form.tsx";
import { setUpAction } from "../actions.ts";

export const metadata: Metadata = { title: "Set up" };

const FIELDS: AccountField[] = [
  { name: "name", label: "Your name" },
  { name: "email", label: "E-mail address" },
  { name: "password", label: "Password", hint: "At least 10 characters" },
];
const CODE: AccountField = {
  name: "code",
  label: "Set-up code",
  hint: "It stands in the output of npm start",
};

export default async function SetUpPage() {
  if (await isSetUp()) redirect("/sign-in");
  const local = await isLocalRequest();
  return (
    <>
      <h1 className="pb-1 text-lg font-semibold">Set up the workspace</h1>
      <p className="pb-4 text-muted">You become its owner. You invite the others afterwards.</p>
      <AccountForm
        fields={local ? FIELDS : [...FIELDS, CODE]}
        submit="Create the workspace"
        next="/"
        newPassword
        action={setUpAction}
      />
    </>
  );
}
