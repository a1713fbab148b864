import { byteLength } from "../text/byte-length.ts";
import type { GuardrailFinding } from "./guardrail.ts";
import type { GuardrailContext } from "./guardrail-context.ts";
import { found } from "./rule-levels.ts";

/** The whole payload of FCM HTTP v1 and of APNs, in bytes. */
const PAYLOAD_LIMIT = 4_096;
/** What target, keys and tracking usually take beside the text and the link. */
const ENVELOPE = 1_024;

/** Text and link must fit into a push payload, escaped as JSON. */
export function checkPayload({ text, item }: GuardrailContext): GuardrailFinding[] {
  const bytes = byteLength(JSON.stringify({ title: text.title, body: text.body, url: item.url }));
  if (bytes <= PAYLOAD_LIMIT - ENVELOPE) return [];
  const reason = `Text and link take ${bytes} bytes; a payload of ${PAYLOAD_LIMIT} bytes has room for ${PAYLOAD_LIMIT - ENVELOPE}`;
  return [found("payloadTooLarge", reason, [])];
}
