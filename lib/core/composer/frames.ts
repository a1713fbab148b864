/** How a style opens a line: `{}` stands for words of the item. Several, so that candidates differ. */
export interface Frames {
  titles: readonly string[];
  bodies: readonly string[];
}

const en: Record<string, Frames> = {
  plain: { titles: ["{}"], bodies: ["{}"] },
  curiosity: {
    titles: ["The part you don't see: {}", "Behind it: {}", "Here is why: {}"],
    bodies: ["There is more to it: {}", "It starts here: {}"],
  },
  urgency: {
    titles: ["Just in: {}", "Now: {}", "New today: {}"],
    bodies: ["Read it now: {}", "Right now: {}"],
  },
  question: {
    titles: ["{}: did you know?", "{}: what is behind it?", "{}: surprised?"],
    bodies: ["One answer: {}", "A hint: {}"],
  },
  number: { titles: ["{}", "By the numbers: {}"], bodies: ["{}", "The figure in full: {}"] },
  story: { titles: ["The story: {}", "It began like this: {}"], bodies: ["{} …", "And then: {} …"] },
  benefit: {
    titles: ["For you: {}", "Worth your time: {}", "Good to know: {}"],
    bodies: ["What you get: {}", "What you will learn: {}"],
  },
  "social-proof": {
    titles: ["Meet the people: {}", "In their words: {}"],
    bodies: ["They are part of it: {}", "Told by those who know: {}"],
  },
  humour: {
    titles: ["Well, well: {}", "Not on the bingo card: {}", "Plot twist: {}"],
    bodies: ["No joke: {}", "True story: {}"],
  },
};

const es: Record<string, Frames> = {
  plain: { titles: ["{}"], bodies: ["{}"] },
  curiosity: {
    titles: ["Lo que no se ve: {}", "Detrás de todo: {}"],
    bodies: ["Hay algo más: {}", "Empieza aquí: {}"],
  },
  urgency: {
    titles: ["Última hora: {}", "Ahora: {}", "Hoy: {}"],
    bodies: ["Léelo ahora: {}", "Ahora mismo: {}"],
  },
  question: {
    titles: ["{}: ¿lo sabías?", "{}: ¿qué hay detrás?"],
    bodies: ["Una respuesta: {}", "Una pista: {}"],
  },
  number: { titles: ["{}", "En cifras: {}"], bodies: ["{}", "La cifra completa: {}"] },
  story: { titles: ["La historia: {}", "Empezó así: {}"], bodies: ["{} …", "Y entonces: {} …"] },
  benefit: {
    titles: ["Para ti: {}", "Te interesa: {}"],
    bodies: ["Lo que ganas: {}", "Lo que vas a aprender: {}"],
  },
  "social-proof": {
    titles: ["Con ellos: {}", "En sus palabras: {}"],
    bodies: ["Son parte de esto: {}", "Lo cuentan quienes lo viven: {}"],
  },
  humour: { titles: ["Vaya, vaya: {}", "Quién lo diría: {}"], bodies: ["No es broma: {}", "Tal cual: {}"] },
};

const zh: Record<string, Frames> = {
  plain: { titles: ["{}"], bodies: ["{}"] },
  curiosity: { titles: ["你没看到的：{}", "背后的原因：{}"], bodies: ["不止如此：{}", "故事从这里开始：{}"] },
  urgency: { titles: ["刚刚：{}", "最新：{}", "现在就看：{}"], bodies: ["马上了解：{}", "此刻：{}"] },
  question: { titles: ["{}，你知道吗？", "{}，这是怎么回事？"], bodies: ["答案之一：{}", "一个线索：{}"] },
  number: { titles: ["{}", "数字里的故事：{}"], bodies: ["{}", "完整数字：{}"] },
  story: { titles: ["故事：{}", "事情是这样开始的：{}"], bodies: ["{}……", "后来：{}……"] },
  benefit: { titles: ["给你：{}", "值得一看：{}"], bodies: ["你将得到：{}", "你会学到：{}"] },
  "social-proof": {
    titles: ["认识他们：{}", "他们这样说：{}"],
    bodies: ["他们都在其中：{}", "听当事人讲：{}"],
  },
  humour: { titles: ["好家伙：{}", "没想到吧：{}"], bodies: ["不开玩笑：{}", "真事：{}"] },
};

/** Where the language has no words of ours, a style shows in the choice of the sentence alone. */
const NEUTRAL: Frames = { titles: ["{}"], bodies: ["{}"] };

/** The openings of a style in a language (BCP 47 tag). An unknown style reads as plain. */
export function framesOf(categoryKey: string, language: string): Frames {
  const own = { en, es, zh }[language.split("-")[0]!.toLowerCase()];
  return own?.[categoryKey] ?? own?.plain ?? NEUTRAL;
}
