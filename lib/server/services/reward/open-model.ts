import "server-only";
import { notFound, ProductError } from "#core/errors/product-error.ts";
import { openRewardFile } from "#core/reward/reward-file.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { findRewardFile } from "../../repositories/reward-models.ts";
import { type Db, database } from "../../repositories/transaction.ts";
import { builtinModelCard, builtinRewardFile, builtinRewardModel } from "../../reward/builtin-model.ts";
import { keepRecent } from "../../reward/keep-recent.ts";

/** Models are immutable, so what was opened once stays good; a process needs the active one and a few it compares with. */
const opened = keepRecent<RewardModel>("models", 4);

let shipped: string | undefined;

/** Its card is a file: read once. */
function shippedId(): string {
  shipped ??= builtinModelCard().id;
  return shipped;
}

/**
 * A model of the registry, opened. Throws `not-found`, and `unavailable` where its file is no longer there or is of
 * another version of the console.
 */
export async function rewardModel(id: string, db: Db = database()): Promise<RewardModel> {
  if (id === shippedId()) return builtinRewardModel();
  return opened(id, async () => {
    const { file, name } = await trainedFile(db, id);
    try {
      return openRewardFile(file, { id, name });
    } catch {
      throw unavailable(
        `“${name}” was made by another version of the console, and its file cannot be read here.`,
      );
    }
  });
}

/** The file of a model, as a training begins with it. */
export async function rewardModelFile(id: string): Promise<Uint8Array> {
  return id === shippedId() ? builtinRewardFile() : (await trainedFile(database(), id)).file;
}

/** Whether the model's file is there at all. */
export function hasFile({ id, trainingId }: { id: string; trainingId: string | null }): boolean {
  return trainingId !== null || id === shippedId();
}

/** Whether this version of the console can open the model. */
export async function canOpen(id: string, db?: Db): Promise<boolean> {
  try {
    return Boolean(await rewardModel(id, db));
  } catch (error) {
    if (error instanceof ProductError) return false;
    throw error;
  }
}

async function trainedFile(db: Db, id: string): Promise<{ file: Uint8Array; name: string }> {
  const found = await findRewardFile(db, id);
  if (!found) throw notFound("reward model");
  const { file, name } = found;
  if (!file)
    throw unavailable(`“${name}” shipped with another version of the console, and its file is not here.`);
  return { file, name };
}

function unavailable(what: string): ProductError {
  return new ProductError("unavailable", `${what} Use another model.`);
}
