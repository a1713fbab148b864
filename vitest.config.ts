import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Outside Next the `server-only` marker would throw; this is the empty module that Next itself takes.
const alias = {
  "server-only": fileURLToPath(new URL("./node_modules/server-only/empty.js", import.meta.url)),
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["lib/{core,client}/**/*.test.ts", "components/**/*.test.ts"],
          environment: "node",
          // What they test is pure: no file can leave anything behind for the next.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["lib/{server,cli}/**/*.test.ts", "app/**/*.test.ts"],
          environment: "node",
          globalSetup: ["lib/server/testing/global-setup.ts"],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
