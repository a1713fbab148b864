import { expect, test } from "vitest";
import { experimentTextsQuery } from "./experiments.ts";

test("a draft's first texts are not taken for those of the launch, which go on", () => {
  const key = (next: number | null) =>
    JSON.stringify(experimentTextsQuery("an id", { rows: [], next }).queryKey);
  expect(key(20)).not.toBe(key(null));
});
