import type { Metadata } from "next";
import { cookies } from "next/headers";
import { THEME_COOKIE, themeOf } from "#client/theme.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { modelSettingsView } from "#server/services/generation/configured-model.ts";
import { onePersonMode } from "#server/services/people/one-person-mode.ts";
import { workspaceName } from "#server/services/people/workspace.ts";
import { requirePage } from "#server/session/require-person.ts";
import { CostSection } from "./_components/cost-section.tsx";
import { ModelFacts } from "./_components/model-facts.tsx";
import { NameForm } from "./_components/name-form.tsx";
import { OnePersonSwitch } from "./_components/one-person-switch.tsx";
import { PasswordForm } from "./_components/password-form.tsx";
import { RoleTable } from "./_components/role-table.tsx";
import { Section } from "./_components/section.tsx";
import { ThemeChoice } from "./_components/theme-choice.tsx";
import { renameSelfAction, renameWorkspaceAction } from "./actions.ts";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const person = await requirePage("content.read");
  const manages = may(person.role, "settings.manage");
  const [name, mode, jar] = await Promise.all([workspaceName(), onePersonMode(), cookies()]);
  const model = modelSettingsView();
  return (
    <div className="max-w-3xl">
      <PageHeader title="Settings" description="Yours first, then the workspace's." />
      <Section title="You" words={`Signed in as ${person.email}, ${person.role}.`}>
        <NameForm label="Your name" name={person.name} done="Your name was changed" save={renameSelfAction} />
        <ThemeChoice theme={themeOf(jar.get(THEME_COOKIE)?.value)} />
        <PasswordForm />
      </Section>
      <Section title="Workspace" words={manages ? "" : "An admin can change these."}>
        {manages ? (
          <NameForm
            label="Name of the workspace"
            name={name}
            done="The workspace was renamed"
            save={renameWorkspaceAction}
          />
        ) : (
          <p className="font-medium">{name}</p>
        )}
        <OnePersonSwitch mode={mode} mayChange={manages} />
      </Section>
      <Section title="Model" words="Who writes the candidates. It is set in the environment of the server.">
        <ModelFacts model={model} />
      </Section>
      <CostSection person={person} model={model.isLanguageModel ? model.model : null} />
      <Section
        title="Roles"
        words="What each role may do. Nobody approves a campaign that they had a hand in."
      >
        <RoleTable />
      </Section>
    </div>
  );
}
