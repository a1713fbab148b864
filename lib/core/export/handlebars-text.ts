import { type KnownToken, nameAtSender } from "../personalisation/known-token.ts";
import type { TextPart } from "../personalisation/token-text.ts";

/**
 * A text for Airship, which runs Handlebars: known tokens become merge fields with their default, and every other `{{`
 * is written as `\{{`, Handlebars' own way to print it. What Handlebars has no sure way to write comes as a reason:
 * a backslash before braces, and a single brace right before a merge field.
 */
export function handlebarsText(
  parts: readonly TextPart[],
  tokens: readonly KnownToken[],
): { text: string; reasons: string[] } {
  let [text, words] = ["", ""];
  const reasons = new Set<string>();
  const flush = (beforeField: boolean) => {
    if (/\\\{\{/.test(words) || (beforeField && words.endsWith("\\")))
      reasons.add(
        "A backslash right before {{ cannot be written in Airship's Handlebars: put a space between",
      );
    if (beforeField && words.endsWith("{"))
      reasons.add("A { right before a token cannot be written in Airship's Handlebars: put a space between");
    text += words.replaceAll("{{", "\\{{");
    words = "";
  };
  for (const part of parts) {
    const known = part.kind === "token" ? tokens.find((one) => one.name === part.name) : undefined;
    if (part.kind === "token" && known) {
      flush(true);
      text += mergeField(nameAtSender(known, "airship"), part.fallback);
    } else words += part.kind === "token" ? part.written : part.text;
  }
  flush(false);
  return { text, reasons: [...reasons] };
}

function mergeField(name: string, fallback: string | null): string {
  if (fallback === null) return `{{${name}}}`;
  const quote = fallback.includes('"') ? "'" : '"';
  return `{{$def ${name} ${quote}${fallback}${quote}}}`;
}
