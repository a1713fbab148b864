/** Groups of function words that shape a headline, in normalised form. */
export interface Lexicon {
  secondPerson: ReadonlySet<string>;
  firstPerson: ReadonlySet<string>;
  thirdPerson: ReadonlySet<string>;
  pointing: ReadonlySet<string>;
  questionWords: ReadonlySet<string>;
  negation: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const NONE: Lexicon = {
  secondPerson: new Set(),
  firstPerson: new Set(),
  thirdPerson: new Set(),
  pointing: new Set(),
  questionWords: new Set(),
  negation: new Set(),
};

const LEXICA: Readonly<Record<string, Lexicon>> = {
  en: {
    secondPerson: words("you your yours yourself you're you've you'll you'd"),
    firstPerson: words("i me my mine myself i'm i've i'll i'd we us our ours we're we've we'll"),
    thirdPerson: words("he him his she her hers they them their he's she's they're"),
    pointing: words("this these that those here here's"),
    questionWords: words("what why how when who which where what's who's"),
    negation: words(
      "no not never nobody nothing none don't doesn't didn't can't won't isn't wasn't aren't couldn't",
    ),
  },
  es: {
    secondPerson: words("tú ti tu tus te usted ustedes vos contigo"),
    firstPerson: words("yo mi mis mí me nosotros nosotras nuestro nuestra nuestros nuestras nos conmigo"),
    thirdPerson: words("él ella ellos ellas su sus"),
    pointing: words("este esta estos estas esto ese esa esos esas eso aquí"),
    questionWords: words("qué cómo cuándo quién quiénes cuál cuáles dónde cuánto cuántos"),
    negation: words("no ni nunca jamás nadie nada ningún ninguna ninguno sin"),
  },
  zh: {
    secondPerson: words("你 您 妳"),
    firstPerson: words("我 咱"),
    thirdPerson: words("他 她 它"),
    pointing: words("这 這 那 此"),
    questionWords: words("谁 誰 哪 何 几 幾 吗 嗎 啥"),
    negation: words("不 没 沒 无 無 非 别 未"),
  },
};

/** The groups for a language tag ("en-GB" reads as "en"); a language without a list has empty groups. */
export function lexiconFor(language: string): Lexicon {
  const primary = language.toLowerCase().split("-", 1)[0]!;
  return Object.hasOwn(LEXICA, primary) ? LEXICA[primary]! : NONE;
}
