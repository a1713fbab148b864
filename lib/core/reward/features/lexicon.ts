/** Groups of function words that shape a headline. */
export const LEXICON_CLASSES = [
  "secondPerson",
  "firstPerson",
  "thirdPerson",
  "pointing",
  "questionWords",
  "negation",
] as const;
export type LexiconClass = (typeof LEXICON_CLASSES)[number];

/** The classes of a word in normalised form: bit i is class i of `LEXICON_CLASSES`. Words of no class are not listed. */
export type Lexicon = ReadonlyMap<string, number>;

const NONE: Lexicon = new Map();

function lexicon(lists: Record<LexiconClass, string>): Lexicon {
  const masks = new Map<string, number>();
  for (const [i, name] of LEXICON_CLASSES.entries())
    for (const word of lists[name].split(" ")) masks.set(word, (masks.get(word) ?? 0) | (1 << i));
  return masks;
}

const LEXICA: Readonly<Record<string, Lexicon>> = {
  en: lexicon({
    secondPerson: "you your yours yourself you're you've you'll you'd",
    firstPerson: "i me my mine myself i'm i've i'll i'd we us our ours we're we've we'll",
    thirdPerson: "he him his she her hers they them their he's she's they're",
    pointing: "this these that those here here's",
    questionWords: "what why how when who which where what's who's",
    negation:
      "no not never nobody nothing none don't doesn't didn't can't won't isn't wasn't aren't couldn't",
  }),
  es: lexicon({
    secondPerson: "tú ti tu tus te usted ustedes vos contigo",
    firstPerson: "yo mi mis mí me nosotros nosotras nuestro nuestra nuestros nuestras nos conmigo",
    thirdPerson: "él ella ellos ellas su sus",
    pointing: "este esta estos estas esto ese esa esos esas eso aquí",
    questionWords: "qué cómo cuándo quién quiénes cuál cuáles dónde cuánto cuántos",
    negation: "no ni nunca jamás nadie nada ningún ninguna ninguno sin",
  }),
  zh: lexicon({
    secondPerson: "你 您 妳",
    firstPerson: "我 咱",
    thirdPerson: "他 她 它",
    pointing: "这 這 那 此",
    questionWords: "谁 誰 哪 何 几 幾 吗 嗎 啥",
    negation: "不 没 沒 无 無 非 别 未",
  }),
};

/** The groups for a language tag ("en-GB" reads as "en"); a language without a list has none. */
export function lexiconFor(language: string): Lexicon {
  const primary = language.toLowerCase().split("-", 1)[0]!;
  return Object.hasOwn(LEXICA, primary) ? LEXICA[primary]! : NONE;
}
