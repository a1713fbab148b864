import type { ContentItem } from "../content/content-item.ts";
import { liquidEngine } from "./liquid-engine.ts";
import type { PromptContent } from "./prompt-version.ts";
import { TEMPLATE_NAMES, templateScope } from "./template-scope.ts";

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
    const unknown = engine
      .globalVariablesSync(template)
      .find((name) => !(TEMPLATE_NAMES as readonly string[]).includes(name));
    if (unknown)
      return `The template names “${unknown}”, which is not there. There are: ${TEMPLATE_NAMES.join(", ")}.`;
    engine.renderSync(template, templateScope(TRIAL_ITEM, TRIAL_CATEGORY, constraints, 3));
    return null;
  } catch (error) {
    return sentence((error as Error).message);
  }
}

function sentence(message: string): string {
  const first = message.split("\n")[0]!;
  if (/limit exceeded/.test(first))
    return "The template does too much work, perhaps a loop without an end. Make it shorter.";
  return `The template cannot be read: ${first.replace(/, line:(\d+), col:(\d+)/, " (line $1, column $2)")}.`;
}
