import { sentencesOf } from "../text/sentences.ts";

export interface ItemWords {
  title: string;
  body: string;
}

const NUMBER = /\d/;
const PEOPLE =
  /[“"«「]|\b(?:says?|said|people|readers|fans|customers|team|dice[n]?|gente|lectores)\b|说|表示|人们|网友/iu;
const TIME =
  /\b(?:today|tonight|now|until|tomorrow|week|weekend|ends?|starts?|hoy|ahora|hasta|mañana|semana)\b|今天|今晚|现在|截止|本周/iu;

/** Which sentence suits a style best comes first; the others follow in their order. */
const PREFERRED: Record<string, RegExp> = { number: NUMBER, "social-proof": PEOPLE, urgency: TIME };

/** Pairs of words of the item that may carry a title and a body, best suited first. Never empty for a valid item. */
export function pickWords(
  item: { title: string; body: string; language: string },
  categoryKey: string,
): ItemWords[] {
  const sentences = sentencesOf(item.body, item.language);
  const title = item.title || sentences[0]!;
  const rest = item.title ? sentences : sentences.slice(1);
  const pattern = PREFERRED[categoryKey];
  const ordered = pattern
    ? [...rest.filter((one) => pattern.test(one)), ...rest.filter((one) => !pattern.test(one))]
    : rest;
  const bodies = ordered.length > 0 ? ordered : [title];
  const lead = categoryKey === "number" ? numberPhrase([title, ...ordered]) : null;
  return bodies.map((body) => ({ title: lead ?? title, body }));
}

/** The first figure of the texts with the words around it that say what it counts. */
function numberPhrase(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = /(?:[$€£¥]\s?)?\d[\d.,:]*(?:\s?%|\s?[\p{L}-]+){0,4}/u.exec(text);
    if (found) return found[0].replace(/[.,:]+$/, "").trim();
  }
  return null;
}
