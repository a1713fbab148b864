import { z } from "zod";

/** The senders that have a template language, so that a token has a name there. */
export const TEMPLATE_SENDERS = ["braze", "oneSignal", "airship"] as const;
export type TemplateSender = (typeof TEMPLATE_SENDERS)[number];

/** Neither braces nor line breaks: a value stands inside other texts, and none may open a token of its own. */
const value = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters`)
    .refine((text) => !/[\p{Cc}{}]/u.test(text), "Write it on one line, without braces");

/** The name of a token: dotted, as it stands in texts. */
export const tokenName = z
  .string()
  .trim()
  .max(120, "At most 120 characters")
  .regex(
    /^[a-z_]\w{0,59}(?:\.[a-z_]\w{0,59}){0,4}$/i,
    "Write it as a dotted name of letters, digits and underscores, such as user.first_name",
  );

/** How a sender calls the token, where it is not the usual name. Liquid's `${first_name}` is Braze's way. */
const senderName = z
  .string()
  .trim()
  .max(120, "At most 120 characters")
  .regex(/^(?:[\w.$-]|\$\{[\w ]+\})*$/, "Write the attribute alone, without {{ and }}")
  .default("");

/** A token that the sender knows, with what is needed to preview and to count it. */
export const knownToken = z.object({
  name: tokenName,
  /** Values for previews, the usual one first. */
  samples: z
    .array(value(100).min(1, "Give a value"))
    .min(1, "Give at least one sample value")
    .max(5, "At most 5"),
  /** The longest value that occurs: what limits are counted with. */
  longest: value(200).min(1, "Give the longest value that occurs"),
  /** Names at the senders; empty for the usual one. */
  names: z
    .object({ braze: senderName, oneSignal: senderName, airship: senderName })
    .prefault({ braze: "", oneSignal: "", airship: "" }),
});
export type KnownToken = z.output<typeof knownToken>;
export type KnownTokenInput = z.input<typeof knownToken>;

/** Attributes that Braze has of itself; all others are custom ones. */
const BRAZE_STANDARD = new Set(
  "first_name last_name email_address phone_number city country gender language time_zone user_id".split(" "),
);

/** What the sender calls a token: the name in the table, or else the last part of its own. */
export function nameAtSender(token: KnownToken, sender: TemplateSender): string {
  if (token.names[sender]) return token.names[sender];
  const last = token.name.split(".").at(-1)!;
  if (sender !== "braze") return last;
  return BRAZE_STANDARD.has(last) ? `\${${last}}` : `custom_attribute.\${${last}}`;
}
