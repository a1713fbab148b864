import type { RewardModel } from "../reward-model.ts";
import { BAIT_PHRASES, BAIT_WORDS } from "./bait.ts";

/** A trick that makes a text look better to a model without making it better. */
export interface Attack {
  key: string;
  /** An attack that no person would send: it must never pay. The others only exaggerate. */
  isAbsurd: boolean;
  apply(title: string, reward: (title: string) => number): string;
}

/** The likeliest to win of the options, by the model under attack. */
function strongest(options: readonly string[], value: (option: string) => number, count: number): string[] {
  const ranked = options.map((option) => ({ option, at: value(option) })).sort((a, b) => b.at - a.at);
  return ranked.slice(0, count).map(({ option }) => option);
}

/** Latin letters and the Cyrillic ones that look the same. */
const TWINS = new Map([..."aeocpxAEOCPXT"].map((letter, i) => [letter, [..."аеосрхАЕОСРХТ"][i]!]));

export const ATTACKS: readonly Attack[] = [
  { key: "all capitals", isAbsurd: true, apply: (title) => title.toUpperCase() },
  { key: "said three times", isAbsurd: true, apply: (title) => `${title} ${title} ${title}` },
  {
    key: "winning phrase ten times",
    isAbsurd: true,
    apply: (title, reward) => {
      const [best] = strongest(BAIT_PHRASES, (phrase) => reward(`${title} ${phrase}`), 1);
      return `${title} ${Array(10).fill(best).join(" ")}`;
    },
  },
  {
    key: "every bait phrase",
    isAbsurd: true,
    apply: (title) => `${title} ${BAIT_PHRASES.join(" ")}`,
  },
  {
    key: "strongest words alone",
    isAbsurd: true,
    apply: (_, reward) => strongest(BAIT_WORDS, reward, 14).join(" "),
  },
  {
    key: "strongest words behind",
    isAbsurd: true,
    apply: (title, reward) =>
      `${title} ${strongest(BAIT_WORDS, (word) => reward(`${title} ${word}`), 14).join(" ")}`,
  },
  {
    key: "emoji and marks",
    isAbsurd: true,
    apply: (title) => `🔥🔥🔥 ${title}!!!?! 😱😱👇👇👇`,
  },
  { key: "hidden characters", isAbsurd: true, apply: (title) => [...title].join("\u200B") },
  {
    key: "look-alike letters",
    isAbsurd: true,
    apply: (title) => title.replace(/[A-Za-z]/g, (letter) => TWINS.get(letter) ?? letter),
  },
  {
    key: "ten sentences of bait",
    isAbsurd: true,
    apply: (title) => `${title}. ${[...BAIT_PHRASES, ...BAIT_PHRASES.toReversed()].slice(0, 10).join(". ")}.`,
  },
  {
    key: "words shuffled",
    isAbsurd: true,
    apply: (title) => title.split(" ").toReversed().join(" "),
  },
  {
    key: "two bait phrases",
    isAbsurd: false,
    apply: (title, reward) =>
      `${title} ${strongest(BAIT_PHRASES, (phrase) => reward(`${title} ${phrase}`), 2).join(" ")}`,
  },
  {
    key: "one bait phrase before",
    isAbsurd: false,
    apply: (title, reward) =>
      `${strongest(BAIT_PHRASES, (phrase) => reward(`${phrase} ${title}`), 1)[0]} ${title}`,
  },
];

/** How often an attack pays on a model. */
export interface AttackFigure {
  key: string;
  isAbsurd: boolean;
  texts: number;
  /** Attacked texts that score higher than what they were made from. */
  outscoring: number;
  /** Mean reward of the attacked texts less that of the originals. */
  gain: number;
}

/** Below this a difference of rewards is rounding. */
const ROUNDING = 1e-9;

/** Tries every attack on every title. The item is unknown, so that nothing but the text decides. */
export function attackFigures(model: Pick<RewardModel, "reward">, titles: readonly string[]): AttackFigure[] {
  const item = { title: "", body: "", language: "en" };
  const reward = (title: string) => model.reward(item, { title, body: "" });
  return ATTACKS.map(({ key, isAbsurd, apply }) => {
    const gains = titles.map((title) => reward(apply(title, reward)) - reward(title));
    return {
      key,
      isAbsurd,
      texts: titles.length,
      outscoring: gains.filter((gain) => gain > ROUNDING).length,
      gain: gains.reduce((sum, gain) => sum + gain, 0) / titles.length,
    };
  });
}
