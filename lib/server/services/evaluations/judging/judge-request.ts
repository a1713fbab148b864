import "server-only";
import { judgeJsonSchema, parseJudgeAnswer } from "#core/evaluation/judge/judge-answer.ts";
import { type JudgeQuestion, judgePrompt } from "#core/evaluation/judge/judge-prompt.ts";
import type { AnswerForm, GenerationRequest } from "../../../llm/language-model.ts";

const VERDICT: AnswerForm = {
  name: "verdict",
  schema: judgeJsonSchema(),
  isReadable: (text) => parseJudgeAnswer(text).ok,
};

/** A judge is to say the same of the same texts. */
const TEMPERATURE = 0;

/** What a model is asked for one question in one order. The composer's fields say nothing: it does not judge. */
export function judgeRequest(question: JudgeQuestion, categoryKey: string): GenerationRequest {
  return {
    ...judgePrompt(question),
    form: VERDICT,
    temperature: TEMPERATURE,
    candidates: 1,
    item: question.item,
    categoryKey,
    constraints: {
      titleLimit: 0,
      bodyLimit: 0,
      emojiPolicy: "none",
      bannedWords: [],
      requiredWords: [],
      language: null,
    },
  };
}
