import type { MessageDeliveryInput } from "./message-delivery.ts";

/** How a form says a field that a campaign may leave empty: as the campaign, none, or a value beside the choice. */
export const OWN_CHOICES = ["campaign", "none", "value"] as const;
export type OwnChoice = (typeof OWN_CHOICES)[number];

/** The names of the choices among the fields of the form. */
export const CHOICE_OF = { collapseId: "collapseIdChoice", expirySeconds: "expirySecondsChoice" } as const;
export type ChosenField = keyof typeof CHOICE_OF;

/** The choice that stands for what a message says of a field: undefined where it says nothing. */
export function choiceFor(own: string | number | null | undefined): OwnChoice {
  if (own === undefined) return "campaign";
  return own === null || own === "" ? "none" : "value";
}

/**
 * What a filled form says of one message's delivery; `text` gives a field trimmed, "" for one that is not there.
 * `errors` holds what a chosen value lacks, by `delivery.…`: then nothing is to be saved.
 */
export function messageDeliverySaid(text: (name: string) => string): {
  said: MessageDeliveryInput;
  errors: Record<string, string>;
} {
  const chose = (field: ChosenField) => text(CHOICE_OF[field]) as OwnChoice;
  const [collapseId, seconds] = [text("collapseId"), text("expirySeconds")];
  const errors = {
    ...(chose("collapseId") === "value" &&
      collapseId === "" && { "delivery.collapseId": "Write the id, or choose None" }),
    ...(chose("expirySeconds") === "value" &&
      !/^\d+$/.test(seconds) && { "delivery.expirySeconds": "Write it as whole seconds, such as 3600" }),
  };
  const said = {
    deepLink: text("deepLink"),
    picture: text("picture") || undefined,
    pictureUrl: text("pictureUrl"),
    collapseId: { campaign: undefined, none: "", value: collapseId }[chose("collapseId")],
    expirySeconds: { campaign: undefined, none: null, value: Number(seconds) }[chose("expirySeconds")],
    interruption: text("interruption") || undefined,
  } as MessageDeliveryInput;
  return { said, errors };
}
