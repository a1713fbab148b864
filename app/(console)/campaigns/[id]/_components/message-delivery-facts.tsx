import type { MessageDelivery } from "#core/campaigns/message-delivery.ts";
import { expiryWords, INTERRUPTION_WORDS, ITEM_PICTURE_WORDS, NO_COLLAPSE_ID } from "./delivery-words.ts";

/** What a frozen notification says of its delivery; everything else is as its campaign says. */
export function MessageDeliveryFacts({ own }: { own: MessageDelivery }) {
  const facts: [string, string | undefined][] = [
    ["Deep link", own.deepLink],
    ["Picture", own.pictureUrl ?? (own.picture && ITEM_PICTURE_WORDS[own.picture])],
    ["Collapse id", own.collapseId === "" ? NO_COLLAPSE_ID : own.collapseId],
    ["Expires", own.expirySeconds === undefined ? undefined : expiryWords(own.expirySeconds)],
    ["Interruption", own.interruption && INTERRUPTION_WORDS[own.interruption]],
  ];
  return (
    <dl className="grid gap-2 sm:grid-cols-2">
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt className="text-muted">{name}</dt>
              <dd className="break-words">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
