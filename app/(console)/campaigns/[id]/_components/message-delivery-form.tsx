"use client";

import { type FormEvent, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import type { CampaignMessageView } from "#core/campaigns/campaign-view.ts";
import type { MessageDeliveryInput } from "#core/campaigns/message-delivery.ts";
import { messageDeliverySaid } from "#core/campaigns/message-delivery-form.ts";
import type { DeliveryMisfit } from "#core/export/fit-view.ts";
import { changeMessageDeliveryAction } from "../../actions.ts";
import { DeliveryMisfits } from "./delivery-misfits.tsx";
import { MessageDeliveryFields } from "./message-delivery-fields.tsx";
import { useFormVersion } from "./use-form-version.ts";

/** The form of one notification's delivery, and after a save the senders that it does not fit into. */
export function MessageDeliveryForm({
  detail,
  message,
}: {
  detail: CampaignDetail;
  message: CampaignMessageView;
}) {
  const { run, pending, error } = useAct();
  const { id, version: present } = detail.campaign;
  const own = message.delivery ?? {};
  const { version, saved } = useFormVersion(present, JSON.stringify([message.delivery, detail.delivery]));
  const [misfits, setMisfits] = useState<DeliveryMisfit[]>([]);
  const [lacking, setLacking] = useState<Record<string, string>>({});
  // A reset empties the fields, which keep what was typed otherwise.
  const [resets, setResets] = useState(0);
  const save = (delivery: MessageDeliveryInput, words: string, then = () => {}) =>
    run(
      () => changeMessageDeliveryAction({ id, version, itemId: message.itemId, delivery }),
      () => words,
      (found) => {
        setMisfits(found);
        saved();
        then();
      },
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const { said, errors } = messageDeliverySaid(text);
    setLacking(errors);
    if (Object.keys(errors).length === 0) save(said, "Delivery saved");
  };
  const errors = { ...error?.fields, ...lacking };
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <MessageDeliveryFields key={resets} start={own} campaign={detail.delivery} errors={errors} />
      <FormError error={error} />
      <DeliveryMisfits misfits={misfits} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton busy={pending}>Save delivery</SubmitButton>
        {message.delivery && (
          <Button
            busy={pending}
            onClick={() => save({}, "Delivered as the campaign says", () => setResets((count) => count + 1))}
          >
            As the campaign says
          </Button>
        )}
      </div>
    </form>
  );
}
