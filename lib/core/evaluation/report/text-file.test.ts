import { expect, test } from "vitest";
import type { EvaluationView } from "../runs/evaluation-view.ts";
import type { ResultItem, ResultText } from "./item-results.ts";
import { TEXT_FORMATS, textRecords } from "./text-file.ts";

const evaluation = {
  id: "run",
  name: "Plain",
  model: "m",
  set: { name: "Set", version: 2 },
  prompts: [{ key: "plain", version: 3 }],
} as EvaluationView;

const text = (id: string, more: Partial<ResultText> = {}): ResultText => ({
  id,
  title: "Trams",
  body: `run again (${id})`,
  guardrails: {
    level: "warn",
    findings: [{ rule: "title-length", level: "warn", reason: "Long", spans: [] }],
  },
  isRepeat: false,
  isPick: false,
  readsAs: "question",
  reward: 0.5,
  ...more,
});

const item: ResultItem = {
  id: "i",
  position: 0,
  externalId: "n-1",
  title: "Trams",
  body: "Trams run again.",
  language: "en",
  references: [{ title: "Back", body: "on Friday" }],
  tasks: [
    {
      id: "t1",
      categoryKey: "plain",
      status: "succeeded",
      error: null,
      texts: [text("a", { isPick: true }), text("b")],
      figures: { win: 0.6, chrf2: 41.5 },
    },
    { id: "t2", categoryKey: "gone", status: "failed", error: "It refused", texts: [], figures: {} },
  ],
};

test("every text is a row, with the figures of its task where it is the pick", () => {
  const [pick, other] = textRecords(evaluation, item);
  expect(pick).toMatchObject({
    set: "Set v2",
    externalId: "n-1",
    style: "plain",
    promptVersion: 3,
    isPick: true,
    readsAs: "question",
    guardrail: "warn",
    findings: ["Long"],
    win: 0.6,
    chrf2: 41.5,
    bleu: null,
    references: ["Back\non Friday"],
  });
  expect(other).toMatchObject({ textId: "b", isPick: false, reward: 0.5, win: null, chrf2: null });
});

test("a task that failed is a row too, with why", () => {
  const failed = textRecords(evaluation, item)[2]!;
  expect(failed).toMatchObject({ status: "failed", error: "It refused", textId: null, promptVersion: null });
  expect(TEXT_FORMATS.csv.row(failed)).toContain('"gone","","failed","It refused","","",""');
});
