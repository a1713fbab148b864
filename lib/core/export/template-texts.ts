import { handlebarsText } from "./handlebars-text.ts";
import { liquidText } from "./liquid-text.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import { longestTexts, type SenderTexts, textReasons, unknownTokens } from "./plain-text.ts";

/** Texts for a sender that runs Liquid: known tokens in its syntax, everything else as it stands. */
export function liquidTexts(message: OutgoingMessage, sender: "braze" | "oneSignal"): SenderTexts {
  const { tokens } = message.campaign;
  return {
    written: {
      title: liquidText(message.title, tokens, sender),
      body: liquidText(message.body, tokens, sender),
    },
    longest: longestTexts(message),
    reasons: [...textReasons(message), ...unknownTokens(message)],
  };
}

/** The same for Airship's Handlebars. */
export function handlebarsTexts(message: OutgoingMessage): SenderTexts {
  const { tokens } = message.campaign;
  const [title, body] = [handlebarsText(message.title, tokens), handlebarsText(message.body, tokens)];
  return {
    written: { title: title.text, body: body.text },
    longest: longestTexts(message),
    reasons: [...textReasons(message), ...unknownTokens(message), ...title.reasons, ...body.reasons],
  };
}

/** A link for a sender that runs templates in links too: braces are encoded, which no web address takes amiss. */
export function linkWithoutBraces(link: string | null): string | null {
  return link === null ? null : link.replaceAll("{", "%7B").replaceAll("}", "%7D");
}
