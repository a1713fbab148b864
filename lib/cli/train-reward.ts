import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { createLinearRewardModel } from "#core/reward/linear/linear-reward-model.ts";
import { decodeWeights, encodeWeights } from "#core/reward/linear/weights-file.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import {
  type ClearPairRow,
  type CountedPairRow,
  clearPairRow,
  countedPairRow,
  headlinePreferences,
  itemsByTest,
  type StoryRow,
  sides,
  storyRow,
} from "#core/reward/training/headline-rows.ts";
import { judgePair, pairAccuracy } from "#core/reward/training/pair-accuracy.ts";
import { LINEAR_TRAINING, trainLinearWeights } from "#core/reward/training/train-linear-weights.ts";
import { say } from "./print.ts";

// Trains the reward model that ships with the product: node lib/cli/train-reward.ts --data FOLDER [--out FOLDER]
const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string", default: "lib/server/reward/builtin" } },
});
if (!values.data) throw new Error("Say where the headline tests lie: --data FOLDER");

async function rows<T>(name: string, parse: (row: unknown) => T): Promise<T[]> {
  const text = gunzipSync(await readFile(join(values.data!, `${name}.jsonl.gz`))).toString();
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => parse(JSON.parse(line)));
}

async function load(part: "train" | "dev") {
  const [counted, clear, stories] = await Promise.all([
    rows(`pairs.${part}`, (row): CountedPairRow => countedPairRow.parse(row)),
    rows(`strong-pairs.${part}`, (row): ClearPairRow => clearPairRow.parse(row)),
    rows(`headlines.${part}`, (row): StoryRow => storyRow.parse(row)),
  ]);
  return { counted, clear, items: itemsByTest(stories) };
}

type Held = Awaited<ReturnType<typeof load>>;

function measure(model: RewardModel, { counted, clear, items }: Held) {
  const observed = (row: CountedPairRow) => row.clicksA * row.impressionsB - row.clicksB * row.impressionsA;
  const judge = (row: CountedPairRow | ClearPairRow, aIsBetter: boolean) =>
    judgePair(model, { ...sides(row, items), aIsBetter: aIsBetter ? 1 : 0 }, row.clusterId);
  const decided = counted.filter((row) => observed(row) !== 0);
  const judged = (most: number) =>
    decided.filter(({ pValue }) => pValue < most).map((row) => judge(row, observed(row) > 0));
  return {
    "all pairs": pairAccuracy(judged(1.1)),
    "pairs with p < 0.05": pairAccuracy(judged(0.05)),
    "pairs with p < 0.01": pairAccuracy(judged(0.01)),
    "very clear pairs": pairAccuracy(clear.map((row) => judge(row, row.winner === "A"))),
  };
}

const [train, dev] = await Promise.all([load("train"), load("dev")]);
const preferences = headlinePreferences(train.counted, train.clear, train.items);
const start = performance.now();
const bytes = encodeWeights(trainLinearWeights(preferences, LINEAR_TRAINING));
const seconds = (performance.now() - start) / 1000;
const id = `headlines-linear-${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}`;
const name = "Headlines, linear";
const model = createLinearRewardModel(id, name, decodeWeights(bytes));
const card = {
  id,
  name,
  method:
    "Pairwise logistic regression (Bradley–Terry) on word 1–2-grams, character 3–5-grams inside words, and shape features",
  trainedOn: {
    data: "Upworthy Research Archive, headline A/B tests, January 2013 to April 2015",
    licence:
      "CC BY 4.0; Matias, Munger, Aubin Le Quere, Ebersole (2021), Scientific Data 8:195, doi 10.1038/s41597-021-00934-7",
    countedPairs: train.counted.length,
    veryClearPairs: train.clear.length,
    language: "en",
  },
  settings: LINEAR_TRAINING,
  heldOut: {
    what: "Development set, split by story; share of pairs judged right, 95 % interval over stories",
    ...measure(model, dev),
  },
  bytes: bytes.length,
  limits:
    "English news headlines of one publisher. In other languages only the shape of the text counts, and nothing was measured.",
};
await mkdir(values.out, { recursive: true });
await writeFile(join(values.out, "weights.bin"), bytes);
await writeFile(join(values.out, "card.json"), `${JSON.stringify(card, null, 2)}\n`);
say(`${JSON.stringify(card.heldOut, null, 1)}\n${bytes.length} bytes, trained in ${seconds.toFixed(1)} s`);
