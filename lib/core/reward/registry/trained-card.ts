import { PAIR_KIND_WORDS, PAIR_KINDS } from "../decisions/pair-kind.ts";
import type { TrainingReport } from "./training-report.ts";
import type { TrainingSettings } from "./training-settings.ts";

/** The card of a model that was trained in the console, in the form of the one that ships. */
export function trainedCard(
  report: TrainingReport,
  settings: TrainingSettings,
  from: { languages: readonly string[]; since: string | null; until: string | null; unseen: number },
) {
  const kinds = PAIR_KINDS.map((kind) => [PAIR_KIND_WORDS[kind].name, report.trained.kinds[kind]] as const);
  const byKind = report.byKind.map(({ kind, accuracy }) => [PAIR_KIND_WORDS[kind].name, accuracy] as const);
  const source = sourceWords(report.trained.kinds);
  return {
    name: settings.name,
    method: `Bradley–Terry on this console’s ${source.method}, beginning with “${report.active.name}”`,
    trainedOn: {
      data: source.data,
      pairs: report.trained.pairs,
      items: report.trained.stories,
      language: from.languages.length === 1 ? from.languages[0] : null,
      ...(from.languages.length > 1 && { languages: from.languages.join(", ") }),
      from: from.since,
      until: from.until,
      ...Object.fromEntries(kinds),
    },
    settings: {
      seed: settings.seed,
      heldOut: settings.heldOut,
      weights: Object.fromEntries(
        PAIR_KINDS.map((kind) => [PAIR_KIND_WORDS[kind].name, settings.weights[kind]]),
      ),
    },
    unseen: from.unseen,
    heldOut: {
      what: `Pairs of ${report.heldOut.stories} items that it never learned from; share judged right, 95 % interval over items`,
      ...(report.overall && { "all pairs": report.overall }),
      ...Object.fromEntries(byKind),
    },
    ...(report.calibration && { calibration: report.calibration }),
    bytes: report.bytes,
    limits: source.limits,
  };
}

/** What it learned from and what that means, by whether readers had a say. */
function sourceWords({ outcome, ...choices }: TrainingReport["trained"]["kinds"]) {
  if (!outcome)
    return {
      method: "choices",
      data: "What this console’s people chose",
      limits:
        "It learned what the reviewers of this console choose, not what readers click. The choices of few people are their taste.",
    };
  const limits =
    "It learned from what was sent. Readers’ tastes turn: see whether the score still holds on what was sent since.";
  if (Object.values(choices).every((count) => !count))
    return { method: "outcomes", data: "What this console’s readers clicked", limits };
  return {
    method: "choices and outcomes",
    data: "What this console’s people chose and its readers clicked",
    limits: `${limits} It mixes them with the taste of the reviewers.`,
  };
}
