"use client";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { BulkView } from "#core/review/bulk-filter.ts";
import { applyBulkAction, undoBulkAction } from "../../actions.ts";

const number = (count: number) => count.toLocaleString("en");

/** Approves what is previewed, or takes it back. */
export function BulkActions({ bulk }: { bulk: BulkView }) {
  const { id, counts, applied, skipped, standing } = bulk;
  const { run, pending, error } = useAct();
  const apply = () =>
    run(
      () => applyBulkAction({ id }),
      (done) => `${number(done.applied)} approved`,
    );
  const undo = () =>
    run(
      () => undoBulkAction({ id }),
      (done) => `${number(done.reopened)} items are open again`,
    );
  return (
    <div className="flex flex-col gap-3">
      {error && <Callout tone="danger">{error.message}</Callout>}
      {bulk.status === "applied" && (
        <Callout tone={standing > 0 ? "success" : "info"}>
          {standing > 0
            ? `${number(applied)} were approved; ${number(standing)} of these decisions stand.`
            : `${number(applied)} were approved, and none of these decisions stands any more.`}
          {skipped > 0 && ` ${number(skipped)} had changed since the preview and were left alone.`}
        </Callout>
      )}
      <div className="flex flex-wrap gap-2">
        {bulk.status === "preview" && (
          <Button look="primary" busy={pending} onClick={apply}>
            {`Approve ${number(counts.matched)}`}
          </Button>
        )}
        {standing > 0 && (
          <Button busy={pending} onClick={undo}>
            Undo this bulk approval
          </Button>
        )}
        <LinkButton href="/review/bulk">
          {bulk.status === "preview" ? "Choose otherwise" : "Another"}
        </LinkButton>
        {standing > 0 && <LinkButton href="/campaigns/new">New campaign</LinkButton>}
      </div>
    </div>
  );
}
