import { z } from "zod";

/** Stand where the sender puts its app's id and the recipients. */
export const ONE_SIGNAL_APP_PLACEHOLDER = "ONESIGNAL_APP_ID";
export const ONE_SIGNAL_RECIPIENT_PLACEHOLDER = "EXTERNAL_ID";
/** OneSignal hands the message on to FCM and Apple, whose limit holds for what a device gets. */
export const ONE_SIGNAL_LIMIT = 4_096;
export const COLLAPSE_LIMIT = 64;

const text = z.string();
const byLanguage = z.record(text, text.min(1, "The text is empty"));
/** The body of `POST /notifications`. */
export const oneSignalBody = z
  .strictObject({
    app_id: text.min(1),
    target_channel: z.literal("push"),
    included_segments: z.array(text.min(1)).min(1).optional(),
    include_aliases: z.strictObject({ external_id: z.array(text.min(1)).min(1).max(20_000) }).optional(),
    name: text.max(128),
    contents: byLanguage.refine((contents) => contents.en !== undefined, "OneSignal needs a text for en"),
    headings: byLanguage.optional(),
    data: z.record(text, text),
    url: text.optional(),
    global_image: text.optional(),
    send_after: text.optional(),
    delayed_option: z.enum(["timezone", "last-active"]).optional(),
    collapse_id: text.optional(),
    ttl: z.int().min(0).max(2_419_200).optional(),
    ios_interruption_level: z.enum(["passive", "active", "time_sensitive", "critical"]),
    idempotency_key: z.uuid(),
  })
  .refine(
    (body) => !body.headings || sameKeys(body.contents, body.headings),
    "Title and text need the same languages",
  )
  .refine((body) => (body.included_segments === undefined) !== (body.include_aliases === undefined), {
    message: "OneSignal takes either segments or recipients",
  });

function sameKeys(a: object, b: object): boolean {
  return Object.keys(a).sort().join() === Object.keys(b).sort().join();
}
