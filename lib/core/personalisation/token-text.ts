/** A piece of a text: words as they are, or a token that the sender fills for each recipient. */
export type TextPart =
  | { kind: "text"; text: string }
  | {
      kind: "token";
      /** Dotted, such as `user.first_name`. */
      name: string;
      /** What a recipient without a value reads; null where none is given. */
      fallback: string | null;
      /** As it stands in the text. */
      written: string;
    };

// Neither braces nor backslashes in a default: it has to stand inside a string of every sender's template language.
const TOKEN =
  /\{\{\s{0,9}([a-z_]\w{0,59}(?:\.[a-z_]\w{0,59}){0,4})\s{0,9}(?:\|\s{0,9}default\s{0,9}:\s{0,9}(?:"([^"{}\\\n]{0,200})"|'([^'{}\\\n]{0,200})')\s{0,9})?\}\}/gi;

/**
 * A text cut into words and tokens, in order; joining what was written gives the text back. A token reads
 * `{{ user.first_name | default: "there" }}`: a dotted name, then perhaps a default in straight quotes. Whatever else
 * stands between braces is words.
 */
export function textParts(text: string): TextPart[] {
  if (!text.includes("{{")) return text === "" ? [] : [{ kind: "text", text }];
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(TOKEN)) {
    if (found.index > from) parts.push({ kind: "text", text: text.slice(from, found.index) });
    const fallback = found[2] ?? found[3] ?? null;
    parts.push({ kind: "token", name: found[1]!, fallback, written: found[0] });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ kind: "text", text: text.slice(from) });
  return parts;
}

/** The text of parts with every token replaced by what `value` says of it. */
export function joinParts(parts: readonly TextPart[], value: (token: TokenPart) => string): string {
  return parts.map((part) => (part.kind === "text" ? part.text : value(part))).join("");
}

export type TokenPart = Extract<TextPart, { kind: "token" }>;
