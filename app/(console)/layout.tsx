import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Toaster } from "sonner";
import { QueryProvider } from "#components/providers/query-provider.tsx";
import { AppShell } from "#components/shell/app-shell.tsx";
import { Button } from "#components/ui/button.tsx";
import { may, type Permission } from "#core/access/permissions.ts";
import { isSetUp } from "#server/services/people/set-up.ts";
import { currentPerson } from "#server/session/current-person.ts";
import { signOutAction } from "./actions.ts";

const PLACES: { href: string; name: string; permission: Permission }[] = [
  { href: "/review", name: "Review", permission: "review.read" },
  { href: "/content", name: "Content", permission: "content.read" },
  { href: "/categories", name: "Styles", permission: "categories.read" },
  { href: "/runs", name: "Runs", permission: "runs.read" },
  { href: "/campaigns", name: "Campaigns", permission: "campaigns.read" },
  { href: "/audit", name: "Audit", permission: "audit.read" },
];

export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect((await isSetUp()) ? "/sign-in" : "/setup");
  const signedIn = (
    <form action={signOutAction} className="flex items-center justify-between gap-2">
      <span className="min-w-0 truncate">
        {person.name} <span className="text-muted">({person.role})</span>
      </span>
      <Button type="submit" look="quiet">
        Sign out
      </Button>
    </form>
  );
  return (
    <QueryProvider>
      <AppShell places={PLACES.filter(({ permission }) => may(person.role, permission))} person={signedIn}>
        {children}
      </AppShell>
      <Toaster position="bottom-right" theme="system" />
    </QueryProvider>
  );
}
