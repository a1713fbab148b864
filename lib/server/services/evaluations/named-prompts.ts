import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { ProductError } from "#core/errors/product-error.ts";
import type { StyleVersions } from "#core/evaluation/runs/style-versions.ts";
import { listStyleVersions } from "../../repositories/prompt-choices.ts";
import { database } from "../../repositories/transaction.ts";

/** A prompt version by its name on the command line: `curiosity@2`; without a number the published one is meant. */
export interface NamedPrompt {
  id: string;
  key: string;
  version: number;
}

/** The prompt versions of these names, in their order. Throws `invalid` with what there is where a name is unknown. */
export async function namedPrompts(actor: Actor, names: readonly string[]): Promise<NamedPrompt[]> {
  requirePermission(actor, "categories.read");
  const styles = await listStyleVersions(database());
  return names.map((name) => find(name, styles));
}

function find(name: string, styles: readonly StyleVersions[]): NamedPrompt {
  const [, key = name, number] = /^(.+?)(?:@v?(\d+))?$/.exec(name) ?? [];
  const style = styles.find((one) => one.key === key);
  if (!style)
    throw new ProductError(
      "invalid",
      `No style is called “${key}”. There are: ${styles.map((one) => one.key).join(", ")}.`,
    );
  const found = style.versions.find(({ version, status }) =>
    number === undefined ? status === "published" : version === Number(number),
  );
  if (found) return { id: found.id, key, version: found.version };
  const known = style.versions.map(({ version }) => `${key}@${version}`).join(", ");
  throw new ProductError(
    "invalid",
    number === undefined
      ? `“${key}” has no published version. Name one of ${known}.`
      : `“${key}” has no version ${number}. There are: ${known}.`,
  );
}
