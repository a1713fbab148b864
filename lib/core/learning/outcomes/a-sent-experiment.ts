import type { SentExperiment, SentText } from "./sent-experiment.ts";

/** A text of an arm, for tests. */
export function aSentText(armKey: string, given: Partial<SentText> = {}): SentText {
  const text = { title: `Title of ${armKey}`, body: "Body", reward: 0, rewardModelId: "model" };
  return { armKey, ...text, counts: { shown: 1_000, clicked: 50 }, ...given };
}

/** An experiment with one message for each list of texts, for tests. Arms are those of the first message, with equal shares. */
export function aSentExperiment(
  texts: readonly (readonly SentText[])[],
  given: Partial<SentExperiment> = {},
): SentExperiment {
  const arms = (texts[0] ?? []).map(({ armKey }, at) => {
    const own = texts.map((message) => message[at]!.counts);
    const sum = (of: "shown" | "clicked") => own.reduce((total, counts) => total + counts[of], 0);
    return {
      key: armKey,
      control: at === 0,
      human: at === 0,
      share: 1,
      counts: { shown: sum("shown"), clicked: sum("clicked") },
    };
  });
  const messages = texts.map((message, at) => ({
    number: at + 1,
    itemId: `item-${at + 1}`,
    item: { title: `Item ${at + 1}`, body: "", language: "en" },
    categoryKey: "plain",
    day: "2026-11-03",
    texts: message,
  }));
  return { id: "experiment", key: "experiment", adaptive: false, arms, messages, ...given };
}
