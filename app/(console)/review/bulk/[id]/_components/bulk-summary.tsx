"use client";

import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { BulkView } from "#core/review/bulk-view.ts";
import { applyBulkAction, undoBulkAction } from "../../actions.ts";
import { LeftOutList } from "./left-out-list.tsx";

const many = (count: number) =>
  `${count.toLocaleString("en")} ${count === 1 ? "notification" : "notifications"}`;

/** What the bulk would do, or did, in one sentence, with the one thing to do about it. */
export function BulkSummary({ bulk, own }: { bulk: BulkView; own: boolean }) {
  const { run, pending, error } = useAct();
  const { id, state, matched, applied, skipped, undone } = bulk;
  const apply = () =>
    run(
      () => applyBulkAction({ id }),
      (done) => `Approved ${many(done.applied)}${done.skipped > 0 ? `; ${done.skipped} had changed` : ""}`,
    );
  const undo = () =>
    run(
      () => undoBulkAction({ id }),
      (done) => `Took back ${many(done.undone)}${done.kept > 0 ? `; ${done.kept} had changed since` : ""}`,
    );
  return (
    <section aria-label="Summary" className="mb-4 grid gap-3 rounded-lg border border-border bg-surface p-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-lg font-semibold tabular-nums">
          {state === "preview" && `${many(matched)} would be approved`}
          {state === "discarded" && "A newer preview took the place of this one"}
          {state === "applied" && `${bulk.createdBy} approved ${many(applied)}`}
          {state === "undone" && `${bulk.undoneBy} took back ${many(undone)}`}
        </p>
        {state === "preview" && own && (
          <Button look="primary" busy={pending} disabled={matched === 0} onClick={apply}>
            {`Approve ${matched.toLocaleString("en")}`}
          </Button>
        )}
        {state === "applied" && applied > 0 && (
          <div className="flex flex-wrap gap-2">
            <Button busy={pending} onClick={undo}>
              Undo the whole bulk
            </Button>
            <LinkButton look="primary" href="/campaigns/new">
              Make a campaign
            </LinkButton>
          </div>
        )}
      </div>
      {state === "preview" && matched === 0 && (
        <Callout>Nothing meets the conditions. Lower the chance to win, or widen the scope.</Callout>
      )}
      {state === "preview" && !own && (
        <Callout>{`${bulk.createdBy} made this preview; only they can apply it. You can make your own.`}</Callout>
      )}
      {state === "applied" && skipped > 0 && (
        <Callout tone="warning">
          {`${many(skipped)} had changed since the preview and ${skipped === 1 ? "was" : "were"} left alone.`}
        </Callout>
      )}
      {state === "undone" && undone < applied && (
        <Callout tone="warning">{`${many(applied - undone)} had been decided anew and stayed as they are.`}</Callout>
      )}
      {error && <Callout tone="danger">{error.message}</Callout>}
      <LeftOutList bulk={bulk} />
    </section>
  );
}
