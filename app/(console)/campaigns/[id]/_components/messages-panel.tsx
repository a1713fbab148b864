"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useState } from "react";
import { campaignMessagesQuery } from "#client/queries/campaigns.ts";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { fillTokens } from "#core/personalisation/fill-tokens.ts";
import { removeMessagesAction, renewCampaignAction } from "../../actions.ts";
import { MessageDeliverySection } from "./message-delivery.tsx";
import { MessageMarks } from "./message-marks.tsx";
import { NotificationTable } from "./notification-table.tsx";
import { PickPanel } from "./pick-panel.tsx";
import type { PickingChoices } from "./picking-choices.ts";
import { fillOf, type TokenView, TokenViewChoice } from "./token-view-choice.tsx";

interface Props {
  detail: CampaignDetail;
  choices: PickingChoices;
  editable: boolean;
}

/** The notifications of a campaign, and while it may change the way to more of them. */
export function MessagesPanel({ detail, choices, editable }: Props) {
  const { id, version, messages } = detail.campaign;
  const [router, path, search] = [useRouter(), usePathname(), useSearchParams()];
  const picking = editable && search.has("pick");
  const list = useInfiniteQuery(campaignMessagesQuery(id, version));
  const [view, setView] = useState<TokenView>("written");
  const fill = fillOf(view);
  const read = (text: string) => (fill ? fillTokens(text, detail.tokens, fill) : text);
  const rows = (list.data?.pages.flatMap((page) => page.rows) ?? []).map((row) =>
    fill ? { ...row, title: read(row.title), body: read(row.body) } : row,
  );
  const delivered = rows.find(({ itemId }) => itemId === search.get("delivery"));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { run, pending, error } = useAct();
  const choose = (itemId: string, on: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      if (on) after.add(itemId);
      else after.delete(itemId);
      return after;
    });
  const open = () => router.replace(`${path}?pick=1`, { scroll: false });
  const close = () => router.replace(path, { scroll: false });
  const remove = () =>
    run(
      () => removeMessagesAction({ campaignId: id, itemIds: [...chosen] }),
      (count) => `Took out ${count.toLocaleString("en")} notifications`,
      () => setChosen(new Set()),
    );

  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex min-h-8 flex-wrap items-center gap-2">
        <h2 className="mr-auto font-semibold">{`Notifications (${messages.toLocaleString("en")})`}</h2>
        {detail.tokens.length > 0 && (
          <TokenViewChoice tokens={detail.tokens} view={view} onChange={setView} />
        )}
        {chosen.size > 0 && <Button busy={pending} onClick={remove}>{`Take out ${chosen.size}`}</Button>}
        {editable && !picking && (
          <Button look={messages === 0 ? "primary" : "plain"} onClick={open}>
            Add notifications
          </Button>
        )}
      </div>
      {error && <Callout tone="danger">{error.message}</Callout>}
      {editable && detail.outdated > 0 && <OutdatedNotice campaignId={id} outdated={detail.outdated} />}
      {picking && <PickPanel campaignId={id} version={version} choices={choices} onClose={close} />}
      {delivered && (
        <MessageDeliverySection
          key={delivered.itemId}
          detail={detail}
          message={delivered}
          editable={editable}
          onClose={close}
        />
      )}
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      {messages === 0 && !picking ? (
        <EmptyState title="No notifications yet">
          {editable
            ? "Add what the review has approved: one by one, or everything that matches a filter."
            : "This campaign holds none."}
        </EmptyState>
      ) : messages > 0 ? (
        <NotificationTable
          label="Notifications of this campaign"
          rows={rows}
          total={messages}
          chosen={editable ? chosen : undefined}
          onChoose={choose}
          onEnd={list.hasNextPage && !list.isFetching ? list.fetchNextPage : undefined}
          mark={(row) => <MessageMarks message={row} path={path} editable={editable} />}
        />
      ) : null}
    </div>
  );
}

function OutdatedNotice({ campaignId, outdated }: { campaignId: string; outdated: number }) {
  const { run, pending, error } = useAct();
  return (
    <Callout tone="warning">
      <p>{`The review went on: ${outdated.toLocaleString("en")} of these notifications were decided anew or reopened since they were picked.`}</p>
      <Button
        className="mt-2"
        busy={pending}
        onClick={() =>
          run(
            () => renewCampaignAction({ campaignId }),
            ({ renewed, dropped }) => `${renewed} renewed, ${dropped} dropped`,
          )
        }
      >
        Bring up to date
      </Button>
      {error && <p role="alert">{error.message}</p>}
    </Callout>
  );
}
