import "server-only";
import { env } from "../../env.ts";
import type { BatchModel } from "../../llm/batch-model.ts";
import type { LanguageModel } from "../../llm/language-model.ts";
import { batchModelFor, configuredLanguageModel, languageModelFor } from "../../llm/model-registry.ts";

function settings() {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, PUSHGEN_MODEL: model } = env();
  return { apiKey, baseUrl, model, timeoutMs: env().PUSHGEN_CALL_SECONDS * 1_000 };
}

/** The model that new runs use: the configured server with the wanted (or its default) model, or the offline composer. */
export function configuredModel(wanted = ""): LanguageModel {
  return configuredLanguageModel(settings(), wanted || undefined);
}

/** The model of a task that was planned earlier, maybe by another process with the same settings. */
export function modelForTask(task: { provider: string; model: string }): LanguageModel {
  return languageModelFor({ ...task, settings: settings() });
}

/** The Batch API of a run's model server. */
export function batchModelOf(run: { provider: string; model: string }): BatchModel {
  return batchModelFor({ ...run, settings: settings() });
}

/** The model servers that this process can serve; the composer is always among them. */
export function servedProviders(): string[] {
  return [...new Set(["composer", configuredModel().provider])];
}

/** What screens say of the model that a new run would use. */
export function configuredModelView(): { model: string; isLanguageModel: boolean } {
  const { model, isLanguageModel } = configuredModel();
  return { model, isLanguageModel };
}

/** What the settings say of the model: never its key. `host` is null for the composer. */
export function modelSettingsView(): { model: string; host: string | null; isLanguageModel: boolean } {
  const { model, isLanguageModel } = configuredModel();
  const address = settings().baseUrl ?? "https://api.openai.com/v1";
  return { model, isLanguageModel, host: isLanguageModel ? new URL(address).host : null };
}
