import type { NotificationText } from "../candidates/candidate.ts";
import type { ContentItem } from "../content/content-item.ts";
import { findPhrase } from "../guardrails/find-phrase.ts";
import type { PromptConstraints } from "../prompts/prompt-version.ts";
import { findEmoji } from "../text/emoji.ts";
import { countGraphemes } from "../text/graphemes.ts";
import { fitFrame } from "./fit-frame.ts";
import { framesOf } from "./frames.ts";
import { pickWords } from "./pick-words.ts";

const EMOJI: Record<string, string> = {
  curiosity: "🔎",
  urgency: "⏰",
  question: "🤔",
  number: "🔢",
  story: "📖",
  benefit: "💡",
  "social-proof": "👥",
  humour: "😄",
};

/**
 * The offline composer: notifications made of the item's own words in a style's frame. No language model; the same
 * input gives the same lines. It says nothing that the item does not say, keeps the prompt's limits and adds required
 * words where they fit. Returns up to `candidates` different lines, fewer where the item has no more to give.
 */
export function compose(input: {
  item: Pick<ContentItem, "title" | "body" | "language">;
  categoryKey: string;
  constraints: PromptConstraints;
  candidates: number;
}): NotificationText[] {
  const { item, categoryKey, constraints, candidates } = input;
  const { titles, bodies } = framesOf(categoryKey, item.language);
  const made = new Map<string, NotificationText>();
  const words = pickWords(clean(item), categoryKey);
  const most = words.length * titles.length * bodies.length;
  for (let at = 0; at < most && made.size < candidates; at++) {
    const { title, body } = words[at % words.length]!;
    const turn = Math.floor(at / words.length) + at;
    const text = {
      title: withExtras(titles[turn % titles.length]!, title, constraints, categoryKey),
      body: fitFrame(bodies[turn % bodies.length]!, body, constraints.bodyLimit),
    };
    if (!holdsBanned(text, constraints)) made.set(JSON.stringify(text), text);
  }
  if (made.size > 0) return [...made.values()];
  const [first] = words;
  return [
    {
      title: fitFrame("{}", first!.title, constraints.titleLimit),
      body: fitFrame("{}", first!.body, constraints.bodyLimit),
    },
  ];
}

/** The title with the required words before it and the required emoji after it, all within the limit. */
function withExtras(
  frame: string,
  words: string,
  constraints: PromptConstraints,
  categoryKey: string,
): string {
  const missing = constraints.requiredWords.filter((word) => findPhrase(words, word).length === 0);
  const before = missing.length > 0 ? `${missing.join(" ")} ` : "";
  const after =
    constraints.emojiPolicy === "required" && findEmoji(words).length === 0
      ? ` ${EMOJI[categoryKey] ?? "📣"}`
      : "";
  const room = constraints.titleLimit - countGraphemes(before + after);
  if (room < 5) return fitFrame(frame, words, constraints.titleLimit);
  return before + fitFrame(frame, words, room) + after;
}

function holdsBanned(text: NotificationText, { bannedWords }: PromptConstraints): boolean {
  return bannedWords.some((word) => findPhrase(`${text.title}\n${text.body}`, word).length > 0);
}

function clean<T extends { title: string; body: string }>(item: T): T {
  const flat = (text: string) => text.replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
  return { ...item, title: flat(item.title), body: flat(item.body) };
}
