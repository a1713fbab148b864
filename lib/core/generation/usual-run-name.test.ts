import { expect, test } from "vitest";
import { usualRunName } from "./usual-run-name.ts";

test.each([
  [1, 2, "1 item, 2 styles"],
  [1_200, 1, "1,200 items, 1 style"],
])("%i and %i: %s", (items, styles, name) => expect(usualRunName(items, styles)).toBe(name));
