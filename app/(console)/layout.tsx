import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Toaster } from "sonner";
import { StyleNames } from "#components/candidates/style-names.tsx";
import { QueryProvider } from "#components/providers/query-provider.tsx";
import { RefreshProvider } from "#components/providers/refresh-provider.tsx";
import { AppShell } from "#components/shell/app-shell.tsx";
import type { Place } from "#components/shell/main-nav.tsx";
import { Palette } from "#components/shell/palette.tsx";
import { Button } from "#components/ui/button.tsx";
import { may, type Permission } from "#core/access/permissions.ts";
import { styleNames } from "#server/services/categories/style-names.ts";
import { workspaceName } from "#server/services/people/workspace.ts";
import { waitingFor } from "#server/services/shell/waiting.ts";
import { currentPerson } from "#server/session/current-person.ts";
import { signInAddress } from "#server/session/sign-in-address.ts";
import { signOutAction } from "./actions.ts";

const PLACES: (Place & { permission: Permission })[] = [
  { href: "/", name: "Home", icon: "home", permission: "content.read" },
  { href: "/review", name: "Review", icon: "review", permission: "review.read" },
  { href: "/duels", name: "Duels", icon: "duels", permission: "duels.vote" },
  { href: "/content", name: "Content", icon: "content", permission: "content.read" },
  { href: "/categories", name: "Styles", icon: "styles", permission: "categories.read" },
  { href: "/runs", name: "Runs", icon: "runs", permission: "runs.read" },
  { href: "/rewards", name: "Rewards", icon: "rewards", permission: "rewards.read" },
  { href: "/evaluations", name: "Evaluations", icon: "evaluations", permission: "evaluations.read" },
  { href: "/campaigns", name: "Campaigns", icon: "campaigns", permission: "campaigns.read" },
  { href: "/experiments", name: "Experiments", icon: "experiments", permission: "experiments.read" },
  { href: "/people", name: "People", icon: "people", permission: "people.read" },
  { href: "/audit", name: "Audit", icon: "audit", permission: "audit.read" },
  { href: "/settings", name: "Settings", icon: "settings", permission: "content.read" },
];

const ACTIONS: { href: string; name: string; permission: Permission }[] = [
  { href: "/runs/new", name: "New run: generate candidates", permission: "runs.start" },
  { href: "/review/bulk", name: "Approve in bulk", permission: "review.bulk" },
  { href: "/duels", name: "Judge the next duel", permission: "duels.vote" },
  { href: "/duels/results", name: "See what the duels say", permission: "duels.read" },
  { href: "/rewards/holds", name: "See whether the score holds", permission: "rewards.read" },
  { href: "/rewards/training/new", name: "Train a reward model", permission: "rewards.train" },
  { href: "/evaluations/new", name: "Evaluate prompts on a set", permission: "evaluations.start" },
  { href: "/evaluations/sets/new", name: "New evaluation set", permission: "evaluations.write" },
  { href: "/content/import", name: "Import content", permission: "content.write" },
  { href: "/content/new", name: "Add an item", permission: "content.write" },
  { href: "/categories/new", name: "New style", permission: "categories.write" },
  { href: "/campaigns/new", name: "New campaign", permission: "campaigns.write" },
  { href: "/experiments/new", name: "New experiment", permission: "experiments.write" },
  { href: "/experiments/outcomes", name: "Load outcomes", permission: "outcomes.load" },
];

export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect(await signInAddress());
  const [waiting, workspace, styles] = await Promise.all([
    waitingFor(person),
    workspaceName(),
    styleNames(person),
  ]);
  const allowed = <T extends { permission: Permission }>(some: readonly T[]) =>
    some.filter(({ permission }) => may(person.role, permission));
  const places = allowed(PLACES).map(({ href, name, icon }) => ({
    href,
    name,
    icon,
    waiting: waiting[href],
  }));
  const signedIn = (
    <form action={signOutAction} className="flex items-center justify-between gap-2">
      <span className="min-w-0 truncate max-md:hidden" title={person.email}>
        {person.name} <span className="text-muted">({person.role})</span>
      </span>
      <Button type="submit" look="quiet">
        Sign out
      </Button>
    </form>
  );
  return (
    <QueryProvider>
      <AppShell
        workspace={workspace}
        places={places}
        waiting={waiting}
        search={
          <Palette places={places} actions={allowed(ACTIONS).map(({ href, name }) => ({ href, name }))} />
        }
        person={signedIn}
      >
        <RefreshProvider stamp={randomUUID()}>
          <StyleNames names={styles}>{children}</StyleNames>
        </RefreshProvider>
      </AppShell>
      <Toaster
        position="bottom-right"
        // Above the bar of decisions, so that no notice hides a button.
        offset={{ bottom: 68 }}
        mobileOffset={{ bottom: 68 }}
        toastOptions={{
          className: "!font-sans !bg-raised !text-ink !border-border",
          actionButtonStyle: { background: "var(--color-accent)", color: "var(--color-accent-ink)" },
        }}
      />
    </QueryProvider>
  );
}
