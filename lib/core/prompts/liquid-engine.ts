import { Liquid } from "liquidjs";

/** No file system, no tags that read other templates, own properties alone, and bounds on what a template may cost. */
export function liquidEngine(): Liquid {
  const engine = new Liquid({
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
  for (const tag of READ_FILES) engine.registerTag(tag, { parse: none, render: none });
  return engine;
}

const READ_FILES = ["include", "render", "layout"];

function none(): never {
  throw new Error("a prompt cannot include other files");
}
