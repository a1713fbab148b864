import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { currentPerson } from "#server/session/current-person.ts";

/** Shown inside the shell to who may not open a page. */
export default async function Forbidden() {
  const person = await currentPerson();
  return (
    <div className="max-w-prose">
      <PageHeader title="This page is not for your role" />
      <p className="pb-4 text-muted">
        You are signed in as {person?.role ?? "nobody"}. The settings show what each role may do; an admin of
        the workspace can give you another one.
      </p>
      <div className="flex gap-2">
        <LinkButton look="primary" href="/review">
          Go to the review
        </LinkButton>
        <LinkButton href="/settings">See the roles</LinkButton>
      </div>
    </div>
  );
}
