import "server-only";
import { createHash } from "node:crypto";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { BatchModel } from "./batch-model.ts";
import { composerModel } from "./composer/composer-model.ts";
import type { LanguageModel } from "./language-model.ts";
import { openaiBatches } from "./openai/openai-batches.ts";
import { openaiModel } from "./openai/openai-model.ts";

export interface ModelSettings {
  apiKey?: string;
  baseUrl?: string;
  model?: string;
  /** How long a call may take, in milliseconds. */
  timeoutMs: number;
}

const OPENAI = "https://api.openai.com/v1";
const USUAL_MODEL = "gpt-5-mini";

/** The configured server with the wanted (or its usual) model; without a key and an address, the offline composer. */
export function configuredLanguageModel(settings: ModelSettings, wanted?: string): LanguageModel {
  if (!isConfigured(settings) || wanted === composerModel.model) return composerModel;
  return serverModel({ ...server(settings), model: wanted ?? settings.model ?? USUAL_MODEL });
}

/** The model that a task was planned for. Throws GenerationError `auth` where this process has no way to its server. */
export function languageModelFor(task: {
  provider: string;
  model: string;
  settings: ModelSettings;
}): LanguageModel {
  if (task.provider === composerModel.provider) return composerModel;
  const { settings, model, provider } = task;
  if (!isConfigured(settings) || server(settings).provider !== provider) {
    throw new GenerationError("auth", "This task is for a model server that is no longer configured");
  }
  return serverModel({ ...server(settings), model });
}

/** The Batch API of the server that a run was planned for. Throws GenerationError as `languageModelFor`. */
export function batchModelFor(run: { provider: string; model: string; settings: ModelSettings }): BatchModel {
  const { settings, model, provider } = run;
  if (!isConfigured(settings) || server(settings).provider !== provider) {
    throw new GenerationError("auth", "This run is for a model server that is no longer configured");
  }
  return openaiBatches({ ...server(settings), model });
}

const made = new Map<string, LanguageModel>();

/** One object a model, so that its calls share connections and what was learnt of its server. */
function serverModel(options: Parameters<typeof openaiModel>[0]): LanguageModel {
  const key = JSON.stringify(options);
  const present = made.get(key) ?? openaiModel(options);
  made.set(key, present);
  return present;
}

function isConfigured({ apiKey, baseUrl }: ModelSettings): boolean {
  return apiKey !== undefined || baseUrl !== undefined;
}

/** A local server may need no key, but the SDK wants one. */
function server({ apiKey = "none", baseUrl = OPENAI, timeoutMs }: ModelSettings) {
  const provider = `openai-${createHash("sha256").update(baseUrl).digest("hex").slice(0, 8)}`;
  return { apiKey, baseUrl, provider, timeoutMs };
}
