import { describe, expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import { styleControl } from "./style-control.ts";
import { styleReader } from "./style-reader.ts";
import { styledTexts } from "./testing/styled-texts.ts";

const STYLES = ["question", "urgency", "number"];
const ready = (reader: ReturnType<typeof styleReader>) => {
  if (!reader.ready) throw new Error(reader.reason);
  return reader;
};

describe("styles that differ", () => {
  const reader = ready(styleReader(styledTexts(STYLES, 0, 20)));
  test("are read on items that were not learned from", () => {
    const { control, reads, blurred } = styleControl(reader.model, styledTexts(STYLES, 20, 40));
    expect(control.accuracy).toBeGreaterThan(0.9);
    expect(control).toMatchObject({ texts: 60, items: 20 });
    expect(control.interval!.low).toBeLessThan(control.accuracy!);
    expect(reads).toHaveLength(60);
    expect(blurred).toBeNull();
  });
  test("are validated on texts left out in turn, beside what guessing gives", () => {
    expect(reader.validation).toMatchObject({ chance: 1 / 3, texts: 60, items: 20 });
    expect(reader.validation.interval!.low).toBeGreaterThan(0.6);
  });
  test("have chances that add up to 1, and the same texts give the same ones", () => {
    const text = styledTexts(["urgency"], 30, 31)[0]!;
    const chances = reader.model.probabilities(text);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
    expect(ready(styleReader(styledTexts(STYLES, 0, 20))).model.probabilities(text)).toEqual(chances);
    expect(reader.model.categories).toEqual(["number", "question", "urgency"]);
  });
  test("that were not learned are not judged, and are named", () => {
    const { control, reads, unknown } = styleControl(reader.model, styledTexts(["urgency", "story"], 20, 22));
    expect(control.texts).toBe(2);
    expect(unknown).toEqual(["story"]);
    expect(reads.filter((read) => read === null)).toHaveLength(2);
  });
});

describe("it cannot be told yet", () => {
  test("with too few known texts", () => {
    expect(styleReader([])).toMatchObject({
      ready: false,
      reason: expect.stringMatching(/^Cannot tell yet: no styles have/),
    });
    expect(styleReader([...styledTexts(["urgency"], 0, 8), ...styledTexts(["number"], 0, 7)])).toMatchObject({
      ready: false,
      reason: expect.stringMatching(/^Cannot tell yet: 1 style has at least 8 known texts/),
    });
  });
  test("where the labels have nothing to do with the texts", () => {
    let told = 0;
    for (let run = 0; run < 12; run++) {
      const random = seededRandom(run);
      const texts = styledTexts(["plain", "story"], 0, 16).map((text) => ({
        ...text,
        categoryKey: random() < 0.5 ? "a" : "b",
      }));
      if (styleReader(texts).ready) told++;
    }
    expect(told).toBeLessThanOrEqual(1);
  });
});

test("a text that stands alone is a group of its own", () => {
  const alone = styledTexts(STYLES, 0, 10).map((text) => ({ ...text, itemId: null }));
  expect(ready(styleReader(alone)).validation.items).toBe(30);
});
