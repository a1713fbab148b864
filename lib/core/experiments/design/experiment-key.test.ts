import { expect, test } from "vitest";
import { experimentKey } from "./experiment-key.ts";

test.each([
  ["Spring sale, second try", "spring-sale-second-try-a1b2c3"],
  ["Été 🌷", "ete-a1b2c3"],
  ["春の新作", "a1b2c3"],
  ["../../etc", "etc-a1b2c3"],
])("of %j is %s", (name, key) => expect(experimentKey(name, "a1b2c3d4e5")).toBe(key));
