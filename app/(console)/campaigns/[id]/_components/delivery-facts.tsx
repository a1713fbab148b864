import type { ReactNode } from "react";
import type { Delivery } from "#core/campaigns/delivery.ts";
import { countryName } from "#core/send-rules/country.ts";
import type { Reach } from "#core/send-rules/reach.ts";
import {
  CONSENT_WORDS,
  expiryWords,
  INTERRUPTION_WORDS,
  NO_COLLAPSE_ID,
  PICTURE_WORDS,
  PURPOSE_WORDS,
} from "./delivery-words.ts";

/** How a frozen campaign is delivered and whom it reaches. */
export function DeliveryFacts({ delivery, reach }: { delivery: Delivery; reach: Reach }) {
  return (
    <dl className="grid gap-2">
      <Fact name="Deep link">{delivery.deepLink || "Each item's own link"}</Fact>
      <Fact name="Picture">
        {delivery.picture === "fixed" ? delivery.pictureUrl : PICTURE_WORDS[delivery.picture]}
      </Fact>
      <Fact name="Collapse id">{delivery.collapseId || NO_COLLAPSE_ID}</Fact>
      <Fact name="Expires">{expiryWords(delivery.expirySeconds)}</Fact>
      <Fact name="Interruption">{INTERRUPTION_WORDS[delivery.interruption]}</Fact>
      <Fact name="Countries">{reach.countries.map(countryName).join(", ") || "Not stated"}</Fact>
      <Fact name="Purpose">{PURPOSE_WORDS[reach.purpose]}</Fact>
      <Fact name="Consent">{CONSENT_WORDS[reach.consent]}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}
