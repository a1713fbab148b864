import "server-only";
import { notFound, ProductError } from "#core/errors/product-error.ts";
import type { ScoringFacts } from "#core/review/review-view.ts";
import { readModelCard } from "#core/reward/registry/model-card.ts";
import { openRewardFile } from "#core/reward/reward-file.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { activeModelId, findRewardFile, findRewardModel } from "../../repositories/reward-models.ts";
import { type Db, database } from "../../repositories/transaction.ts";
import { builtinModelCard, builtinModelFile, builtinRewardModel } from "../../reward/builtin-model.ts";
import { keepRecent } from "../../reward/keep-recent.ts";

/** Models are immutable, so what was opened once stays good; a process needs the active one and a few it compares with. */
const opened = keepRecent<RewardModel>("models", 4);
const facts = keepRecent<ScoringFacts>("facts", 16);

let shipped: string | undefined;

/** Its card is a file: read once. */
function shippedId(): string {
  shipped ??= builtinModelCard().id;
  return shipped;
}

/** The reward model that scores now, in every process: one look-up of its id, then the model that is held open. */
export async function activeRewardModel(): Promise<RewardModel> {
  return rewardModel(await requireActiveId(database()));
}

/** The model itself where it is still the active one in this transaction, else the one that took its place. */
export async function stillActive(tx: Db, model: RewardModel): Promise<RewardModel> {
  const id = await requireActiveId(tx);
  return id === model.id ? model : rewardModel(id);
}

/** A model of the registry, opened. Throws `not-found`, and `unavailable` where its file is no longer there. */
export async function rewardModel(id: string): Promise<RewardModel> {
  if (id === shippedId()) return builtinRewardModel();
  return opened(id, async () => openRewardFile(...(await trainedFile(id))));
}

/** The file of a model, as a training begins with it. */
export async function rewardModelFile(id: string): Promise<Uint8Array> {
  return id === shippedId() ? builtinModelFile() : (await trainedFile(id))[0];
}

/** Whether this version of the product can open the model. */
export function canOpen({ id, trainingId }: { id: string; trainingId: string | null }): boolean {
  return trainingId !== null || id === shippedId();
}

/** What its card says that a person who reads a score should know. */
export function scoringFacts(id: string): Promise<ScoringFacts> {
  return facts(id, async () => {
    const row = await findRewardModel(database(), id);
    if (!row) throw notFound("reward model");
    const { data, trainedPairs, language } = readModelCard(row.card);
    const { name, version } = row;
    return {
      modelId: id,
      version,
      name,
      learnedFrom: data ?? "data that its card does not name",
      pairs: trainedPairs,
      language,
    };
  });
}

async function trainedFile(id: string): Promise<[Uint8Array, { id: string; name: string }]> {
  const found = await findRewardFile(database(), id);
  if (!found) throw notFound("reward model");
  if (!found.file)
    throw new ProductError(
      "unavailable",
      `“${found.name}” shipped with another version of the console, and its file is not here. Activate another model.`,
    );
  return [found.file, { id, name: found.name }];
}

async function requireActiveId(db: Db): Promise<string> {
  const id = await activeModelId(db);
  if (id === null) throw new Error("No reward model is active: the built-ins were never registered.");
  return id;
}
