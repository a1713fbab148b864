import type { NotificationText } from "../../candidates/candidate.ts";
import type { RandomSource } from "../../random/seeded-random.ts";
import type { RewardItem, RewardModel } from "../../reward/reward-model.ts";

/** An item of the simulation. */
export interface MadeUpItem extends RewardItem {
  id: string;
}

const SUBJECTS = ["garden", "harbour", "market", "museum", "bridge", "theatre", "library", "station"];
const WORDS =
  "finally tonight explained revealed cheaper secretly together slowly twice again already quietly " +
  "almost everywhere suddenly forever simply honestly barely gladly";
const HOOKS = WORDS.split(" ");
/** Hooks that an ordinary text has. */
const ORDINARY = 3;

export function madeUpItem(round: number, at: number): MadeUpItem {
  const subject = SUBJECTS[at % SUBJECTS.length]!;
  const id = `round-${String(round).padStart(2, "0")}-item-${String(at).padStart(4, "0")}`;
  return { id, title: `${subject} ${round * 10_000 + at}`, body: `The ${subject} opens.`, language: "en" };
}

/** An ordinary text about the item: three hooks, in an order of chance. */
export function writeText(item: { title: string }, random: RandomSource): NotificationText {
  const hooks: string[] = [];
  while (hooks.length < ORDINARY) {
    const hook = HOOKS[Math.floor(random() * HOOKS.length)]!;
    if (!hooks.includes(hook)) hooks.push(hook);
  }
  return { title: item.title, body: hooks.join(" ") };
}

/** The same text with `steps` times whatever hook raises its score most: what “select, don’t chase” forbids. */
export function chaseScore(
  item: RewardItem,
  text: NotificationText,
  model: RewardModel,
  steps: number,
): NotificationText {
  let best = text;
  for (let step = 0; step < steps; step++) {
    const longer = HOOKS.map((hook) => ({ title: best.title, body: `${best.body} ${hook}` }));
    const next = longer.reduce((top, one) => (model.reward(item, one) > model.reward(item, top) ? one : top));
    if (model.reward(item, next) <= model.reward(item, best)) break;
    best = next;
  }
  return best;
}
