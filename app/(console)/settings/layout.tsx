import type { ReactNode } from "react";
import { may } from "#core/access/permissions.ts";
import { currentPerson } from "#server/session/current-person.ts";
import { SettingsTabs } from "./_components/settings-tabs.tsx";

/** The pages of the settings, those that the person may see. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  const tabs = [
    { href: "/settings", name: "You and the workspace" },
    { href: "/settings/tokens", name: "Tokens" },
    { href: "/settings/sending", name: "Rules of sending" },
    ...(person && may(person.role, "api-keys.manage")
      ? [{ href: "/settings/api-keys", name: "API keys" }]
      : []),
  ];
  return (
    <>
      <SettingsTabs tabs={tabs} />
      {children}
    </>
  );
}
