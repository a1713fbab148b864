"use client";

import { type FormEvent, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { FormError } from "#components/ui/form-error.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import type { DeliveryInput } from "#core/campaigns/delivery.ts";
import type { ReachInput } from "#core/send-rules/reach.ts";
import { changeDeliveryAction } from "../../actions.ts";
import { DeliveryFacts } from "./delivery-facts.tsx";
import { DeliveryFields } from "./delivery-fields.tsx";
import { Panel } from "./panel.tsx";
import { ReachFields } from "./reach-fields.tsx";
import { useFormVersion } from "./use-form-version.ts";

/** How the notifications are delivered and whom they reach: a form while that may change, facts afterwards. */
export function DeliveryPanel({ detail, editable }: { detail: CampaignDetail; editable: boolean }) {
  const { run, pending, error } = useAct();
  const { delivery, reach } = detail;
  const { id, version: present } = detail.campaign;
  const { version, saved } = useFormVersion(present, JSON.stringify([delivery, reach]));
  const [badSeconds, setBadSeconds] = useState(false);
  if (!editable) {
    return (
      <Panel title="Delivery">
        <OwnDeliveries count={detail.ownDeliveries} />
        <DeliveryFacts delivery={delivery} reach={reach} />
      </Panel>
    );
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const seconds = text("expirySeconds");
    setBadSeconds(seconds !== "" && !/^\d+$/.test(seconds));
    if (seconds !== "" && !/^\d+$/.test(seconds)) return;
    const said = {
      delivery: {
        deepLink: text("deepLink"),
        picture: text("picture"),
        pictureUrl: text("pictureUrl"),
        collapseId: text("collapseId"),
        expirySeconds: seconds === "" ? null : Number(seconds),
        interruption: text("interruption"),
      } as DeliveryInput,
      reach: {
        countries: text("countries"),
        purpose: text("purpose"),
        consent: text("consent"),
      } as ReachInput,
    };
    run(
      () => changeDeliveryAction({ id, version, ...said }),
      () => "Delivery saved",
      saved,
    );
  };
  const errors = {
    ...error?.fields,
    ...(badSeconds && { "delivery.expirySeconds": "Write it as whole seconds, such as 3600" }),
  };
  return (
    <Panel title="Delivery">
      <OwnDeliveries count={detail.ownDeliveries} />
      <form onSubmit={submit} noValidate className="grid gap-4">
        <DeliveryFields start={delivery} errors={errors} />
        <ReachFields start={reach} errors={errors} />
        <FormError error={error} />
        <div>
          <SubmitButton busy={pending}>Save delivery</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}

/** How many notifications say something else than what stands here. */
function OwnDeliveries({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className="pb-2 text-warning">
      {`${count.toLocaleString("en")} ${count === 1 ? "notification differs" : "notifications differ"} from this: “Own delivery” in the list.`}
    </p>
  );
}
