"use client";

import { Button } from "#components/ui/button.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import type { CampaignMessageView } from "#core/campaigns/campaign-view.ts";
import { MessageDeliveryFacts } from "./message-delivery-facts.tsx";
import { MessageDeliveryForm } from "./message-delivery-form.tsx";

interface Props {
  detail: CampaignDetail;
  message: CampaignMessageView;
  editable: boolean;
  onClose: () => void;
}

/** How one notification is delivered where that differs from its campaign: a form while it may change, then facts. */
export function MessageDeliverySection({ detail, message, editable, onClose }: Props) {
  return (
    <section
      aria-label="Delivery of one notification"
      className="grid gap-3 rounded-lg border border-strong bg-surface p-3"
    >
      <div className="flex items-center gap-2">
        <h3 className="mr-auto min-w-0 font-semibold">
          Delivery of “<span dir="auto">{message.title || message.body}</span>”
        </h3>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      {editable ? (
        <>
          <p className="text-muted">It is as the campaign says, but for what you change here.</p>
          <MessageDeliveryForm detail={detail} message={message} />
        </>
      ) : message.delivery ? (
        <MessageDeliveryFacts own={message.delivery} />
      ) : (
        <p className="text-muted">It is delivered as the campaign says.</p>
      )}
    </section>
  );
}
