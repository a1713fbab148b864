import { type NotificationText, notificationLine } from "#core/candidates/candidate.ts";
import { tokenise } from "#core/reward/features/tokens.ts";
import type { RewardItem } from "#core/reward/reward-model.ts";
import { builtinRewardModel } from "#server/reward/builtin-model.ts";
import type { BenchFigure } from "./bench-report.ts";
import { spread, takeTurns } from "./measure.ts";
import type { pushTexts } from "./push-texts.ts";

/** How often every text is read in one repeat. */
export const PASSES = 5;
const ROUNDS = { warmUps: 3, repeats: 9 };

/** Candidates that the built-in model scores in a second, beside two references on the same texts. */
export function throughput(groups: ReturnType<typeof pushTexts>): BenchFigure[] {
  const model = builtinRewardModel();
  const lines = groups.flatMap(({ item, texts }) => texts.map((text) => JSON.stringify({ ...text, item })));
  // An item is a new object in every pass, as it is in every run: what a model keeps of it counts once a pass.
  const each = (work: (item: RewardItem, text: NotificationText) => void) => () => {
    for (let pass = 0; pass < PASSES; pass++) {
      for (const group of groups) {
        const item = { ...group.item };
        for (const text of group.texts) work(item, text);
      }
    }
  };
  const seconds = takeTurns(
    {
      reward: each((item, text) => model.reward(item, text)),
      both: each((item, text) => {
        model.reward(item, text);
        model.uncertainty(item, text);
      }),
      tokenise: each((_, text) => tokenise(notificationLine(text))),
      parse: () => {
        for (let pass = 0; pass < PASSES; pass++) for (const line of lines) JSON.parse(line);
      },
    },
    ROUNDS,
  );
  const rate = (name: keyof typeof seconds) =>
    spread(seconds[name].map((one) => (lines.length * PASSES) / one));
  const [tokens, parsed] = [rate("tokenise"), rate("parse")];
  const scored = (what: string, name: "reward" | "both"): BenchFigure => {
    const figure = rate(name);
    const by = { tokenise: figure.median / tokens.median, "JSON.parse": figure.median / parsed.median };
    return { what, unit: "candidates/s", ...figure, by };
  };
  return [
    scored("reward", "reward"),
    scored("reward and uncertainty", "both"),
    { what: "reference: tokenise alone", unit: "texts/s", ...tokens },
    { what: "reference: JSON.parse of the lines", unit: "lines/s", ...parsed },
  ];
}
