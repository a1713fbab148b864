"use client";

import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import type { CampaignMessageView } from "#core/campaigns/campaign-view.ts";

/** What a row says beside its text: that the review went on, and the way to how it is delivered. */
export function MessageMarks(props: { message: CampaignMessageView; path: string; editable: boolean }) {
  const { message, path, editable } = props;
  const { itemId, delivery, title, body, outdated } = message;
  return (
    <span className="flex shrink-0 flex-wrap items-center justify-end gap-1.5">
      {outdated && <Badge tone="warning">Decided anew</Badge>}
      {(editable || delivery) && (
        <Link
          href={`${path}?delivery=${itemId}`}
          scroll={false}
          className="underline decoration-border underline-offset-4 hover:decoration-current"
        >
          {delivery ? "Own delivery" : "Delivery"}
          <span className="sr-only">{` of “${title || body}”`}</span>
        </Link>
      )}
    </span>
  );
}
