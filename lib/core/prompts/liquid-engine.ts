import { Liquid, type Template } from "liquidjs";

/** No file system, no tags that read other templates, own properties alone, and bounds on what a template may cost. */
export function liquidEngine(): Liquid {
  engine ??= newEngine();
  return engine;
}

let engine: Liquid | undefined;

function newEngine(): Liquid {
  const made = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false,
    parseLimit: 50_000,
    renderLimit: 200,
    memoryLimit: 2_000_000,
    relativeReference: false,
    fs: {
      exists: async () => false,
      existsSync: () => false,
      readFile: none,
      readFileSync: none,
      resolve: (_root, file) => file,
    },
  });
  for (const tag of READ_FILES) made.registerTag(tag, { parse: none, render: none });
  return made;
}

const READ_FILES = ["include", "render", "layout"];

function none(): never {
  throw new Error("a prompt cannot include other files");
}

/** A run asks for the same few templates again and again; trials of drafts must not fill the memory. */
const MOST_TEMPLATES = 100;
const parsed = new Map<string, Template[]>();

/** A template parsed, once while it is in use. Throws where it cannot be parsed. */
export function parsedTemplate(template: string): Template[] {
  const present = parsed.get(template);
  if (present) return present;
  const made = liquidEngine().parse(template);
  if (parsed.size >= MOST_TEMPLATES) parsed.delete(parsed.keys().next().value!);
  parsed.set(template, made);
  return made;
}
