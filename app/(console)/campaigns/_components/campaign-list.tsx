"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { campaignsQuery } from "#client/queries/campaigns.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { HeadCell, Table } from "#components/ui/table.tsx";
import type { CampaignStatus } from "#core/campaigns/campaign-status.ts";
import type { CampaignSummary, Page } from "#core/campaigns/campaign-view.ts";
import { CampaignRow } from "./campaign-row.tsx";

export function CampaignList({
  status,
  first,
}: {
  status: CampaignStatus | null;
  first: Page<CampaignSummary>;
}) {
  const list = useInfiniteQuery(campaignsQuery(status, first));
  const rows = list.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <NoCampaigns status={status} />;
  return (
    <>
      <Table label="Campaigns, newest first" head={HEAD}>
        {rows.map((row) => (
          <CampaignRow key={row.id} campaign={row} />
        ))}
      </Table>
      {list.error && (
        <p role="alert" className="mt-3 text-danger text-sm">
          {list.error.message}
        </p>
      )}
      <NextPage list={list} className="mt-3">
        Show more
      </NextPage>
    </>
  );
}

const HEAD = (
  <>
    <HeadCell>Campaign</HeadCell>
    <HeadCell>Status</HeadCell>
    <HeadCell numeric>Notifications</HeadCell>
    <HeadCell>Send window</HeadCell>
    <HeadCell>Made by</HeadCell>
  </>
);

function NoCampaigns({ status }: { status: CampaignStatus | null }) {
  if (status) return <EmptyState title="No campaign stands here">Choose another status above.</EmptyState>;
  return (
    <EmptyState
      title="No campaigns yet"
      action={
        <LinkButton href="/campaigns/new" look="primary">
          Make the first campaign
        </LinkButton>
      }
    >
      A campaign gathers notifications that the review has approved, names its audience and its send window,
      and goes to a second person for approval.
    </EmptyState>
  );
}
