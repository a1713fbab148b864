"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { approvedQuery } from "#client/queries/campaigns.ts";
import { useAct } from "#client/use-act.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { approvedFilter } from "#core/campaigns/approved-filter.ts";
import { addMatchingAction, addMessagesAction } from "../../actions.ts";
import { NotificationTable } from "./notification-table.tsx";
import { PickFilters } from "./pick-filters.tsx";
import type { PickingChoices } from "./picking-choices.ts";

interface Props {
  campaignId: string;
  version: number;
  choices: PickingChoices;
  onClose: () => void;
}

/** Approved notifications to pick from: chosen ones, or all that match. The filter stands in the address. */
export function PickPanel({ campaignId, version, choices, onClose }: Props) {
  const search = useSearchParams();
  const parsed = approvedFilter.safeParse({
    ...Object.fromEntries(search),
    unused: search.get("unused") !== "false",
  });
  const filter = parsed.data ?? approvedFilter.parse({});
  const list = useInfiniteQuery(approvedQuery(campaignId, version, filter));
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { run, pending, error } = useAct();
  const choose = (itemId: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, itemId] : [...before].filter((one) => one !== itemId)));
  const addChosen = () =>
    run(
      () => addMessagesAction({ campaignId, itemIds: [...chosen] }),
      ({ added, left }) => `Added ${added}${left > 0 ? `; ${left} were no longer approved` : ""}`,
      () => setChosen(new Set()),
    );
  const addAll = () =>
    run(
      () => addMatchingAction({ campaignId, filter }),
      ({ added }) => `Added ${added.toLocaleString("en")}`,
    );
  return (
    <section
      aria-label="Add notifications"
      className="grid gap-3 rounded-lg border border-strong bg-surface p-3"
    >
      <PickFilters filter={filter} choices={choices} />
      <div className="flex min-h-8 flex-wrap items-center gap-2">
        <p className="mr-auto text-muted" role="status">
          {list.isPending ? "Looking…" : `${total.toLocaleString("en")} approved notifications match`}
        </p>
        <Button look="primary" disabled={chosen.size === 0} busy={pending} onClick={addChosen}>
          {chosen.size > 0 ? `Add ${chosen.size} chosen` : "Add chosen"}
        </Button>
        <Button
          disabled={total === 0}
          busy={pending}
          onClick={addAll}
        >{`Add all ${total.toLocaleString("en")}`}</Button>
        <Button look="quiet" onClick={onClose}>
          Done
        </Button>
      </div>
      {(error ?? list.error) && <Callout tone="danger">{(error ?? list.error)?.message}</Callout>}
      {rows.length > 0 ? (
        <NotificationTable
          label="Approved notifications"
          rows={rows}
          total={total}
          chosen={chosen}
          onChoose={choose}
          onEnd={list.hasNextPage && !list.isFetching ? list.fetchNextPage : undefined}
          mark={(row) => row.campaign && <Badge>{`In “${row.campaign}”`}</Badge>}
        />
      ) : (
        !list.isPending && (
          <p className="py-6 text-center text-muted">
            Nothing here. Approve notifications in the review, or change the filter.
          </p>
        )
      )}
    </section>
  );
}
