import { Plus } from "lucide-react";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { RunFilter } from "#core/generation/run-filter.ts";
import { ComposerNotice } from "./composer-notice.tsx";
import { RunTabs } from "./run-tabs.tsx";

export function RunsHeader(props: { filter: RunFilter | null; composer: boolean }) {
  return (
    <>
      <PageHeader
        title="Runs"
        description="Each writes candidates for a choice of items, in a choice of styles."
        action={
          <div className="flex flex-wrap gap-2">
            <LinkButton href="/runs/costs">Costs</LinkButton>
            <LinkButton look="primary" href="/runs/new">
              <Plus aria-hidden className="size-4" />
              New run
            </LinkButton>
          </div>
        }
      />
      {props.composer && <ComposerNotice />}
      <RunTabs filter={props.filter} />
    </>
  );
}
