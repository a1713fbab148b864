import type { ContentItem } from "../content/content-item.ts";
import { liquidEngine } from "./liquid-engine.ts";
import type { PromptContent } from "./prompt-version.ts";
import { templateProblem } from "./template-problem.ts";
import { templateScope } from "./template-scope.ts";
import { unknownName } from "./unknown-name.ts";

/** An item with something in every field, so that a trial run walks as much of a template as can be. */
const TRIAL_ITEM: Omit<ContentItem, "id"> = {
  externalId: "trial",
  title: "A title of usual length for the trial",
  body: "A sentence of the text. ".repeat(40),
  url: "https://example.com/trial",
  imageUrl: null,
  language: "en",
  attributes: { kind: "news" },
  reference: { title: "A human title", body: "A human body" },
};

const TRIAL_CATEGORY = { key: "trial", name: "Trial", description: "For the check of a template" };

/**
 * What is wrong with a Liquid template, as a sentence with its line, or null: it does not parse, names something that
 * is not there, or costs more than a prompt may (an endless loop). Variables made inside the template are its own.
 */
export function checkTemplate({
  instructions,
  constraints,
}: Pick<PromptContent, "instructions" | "constraints">): string | null {
  const engine = liquidEngine();
  try {
    const template = engine.parse(instructions);
    const unknown = unknownName(engine, template);
    if (unknown)
      return [
        `Line ${unknown.line}: “${unknown.name}” is not there.`,
        ...(unknown.known.length > 0 ? [`There are: ${unknown.known.join(", ")}.`] : []),
      ].join(" ");
    engine.renderSync(template, templateScope(TRIAL_ITEM, TRIAL_CATEGORY, constraints, 3));
    return null;
  } catch (error) {
    return templateProblem(error);
  }
}
