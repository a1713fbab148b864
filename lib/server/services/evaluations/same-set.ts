import "server-only";
import type { Actor } from "#core/access/actor.ts";
import type { EvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import { listEvaluationItems } from "../../repositories/evaluation-items.ts";
import { findSetNamed } from "../../repositories/evaluation-sets.ts";
import { database } from "../../repositories/transaction.ts";
import { type WrittenSet, writeSetFromItems } from "./write-set.ts";

/**
 * The set of a file that is evaluated again and again: the newest set of its name where it holds these very items, else
 * its next version; a new set where there is none of that name.
 */
export async function sameSet(
  actor: Actor,
  fileName: string,
  items: readonly EvaluationItem[],
  leftOut: number,
): Promise<WrittenSet> {
  const present = await findSetNamed(database(), fileName);
  const newest = present?.versions[0];
  if (present && newest?.items === items.length) {
    const stored = await listEvaluationItems(database(), newest.id, { after: null, take: items.length });
    if (contentOf(stored) === contentOf(items))
      return {
        setId: present.id,
        versionId: newest.id,
        version: newest.version,
        items: items.length,
        leftOut,
      };
  }
  const target = present
    ? { kind: "version" as const, setId: present.id, basedOn: newest!.version, note: "The file changed" }
    : { kind: "new" as const, name: fileName, description: "" };
  return writeSetFromItems(actor, target, items, { fileName, leftOut });
}

function contentOf(items: readonly EvaluationItem[]): string {
  return JSON.stringify(
    items.map(({ externalId, title, body, url, language, attributes, references }) => {
      const lines = references.map((line) => [line.title, line.body]);
      return [externalId, title, body, url, language, Object.entries(attributes).sort(), lines];
    }),
  );
}
