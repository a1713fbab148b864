import "server-only";
import { randomUUID } from "node:crypto";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { LanguageModel } from "../llm/language-model.ts";
import { log } from "../log.ts";
import { metrics } from "./metrics.ts";
import { modelLabel } from "./model-label.ts";
import { inCallSpan } from "./tracing.ts";
import { presentWork } from "./work-context.ts";

/** A model whose every call is timed, logged by its ids and traced. Prompts and texts never are. */
export function observedModel(writer: LanguageModel): LanguageModel {
  const { model } = writer;
  return {
    ...writer,
    async generate(request, options) {
      const about = { ...presentWork(), call: randomUUID(), model };
      const started = performance.now();
      const seconds = () => (performance.now() - started) / 1000;
      log().debug(about, "call begun");
      return inCallSpan(about, async (note) => {
        try {
          const answer = await writer.generate(request, options);
          const { promptTokens, completionTokens } = answer;
          metrics.callSeconds.observe({ model: modelLabel(model), outcome: "answered" }, seconds());
          log().debug({ ...about, seconds: seconds(), promptTokens, completionTokens }, "call answered");
          note({ promptTokens, completionTokens });
          return answer;
        } catch (error) {
          const kind = error instanceof GenerationError ? error.kind : "aborted";
          metrics.callSeconds.observe({ model: modelLabel(model), outcome: kind }, seconds());
          log().info({ ...about, seconds: seconds(), kind }, "call failed");
          throw error;
        }
      });
    },
  };
}
