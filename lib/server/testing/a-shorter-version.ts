import { COMMAND_LINE } from "#core/access/actor.ts";
import type { CategoryDetail } from "#core/prompts/category-view.ts";
import type { PromptConstraints } from "#core/prompts/prompt-version.ts";
import { readCategory } from "../services/categories/read-categories.ts";
import { writeVersion } from "../services/categories/write-version.ts";

/** Another version of a style, a draft, with other limits, so that the stand-in's texts are cut off; the style then. */
export async function aShorterVersion(
  key: string,
  limits: Partial<Pick<PromptConstraints, "titleLimit" | "bodyLimit">>,
): Promise<CategoryDetail> {
  const { id, versions } = await readCategory(COMMAND_LINE, key);
  const { content, version } = versions[0]!;
  await writeVersion(COMMAND_LINE, {
    categoryId: id,
    basedOn: version,
    content: { ...content, constraints: { ...content.constraints, ...limits } },
    note: "",
  });
  return readCategory(COMMAND_LINE, key);
}
