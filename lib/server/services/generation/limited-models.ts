import "server-only";
import { env } from "../../env.ts";
import { withKeptAnswers } from "../../llm/kept-answers.ts";
import type { LanguageModel } from "../../llm/language-model.ts";
import { CallSlots } from "../../llm/limits/call-slots.ts";
import { limitedModel, type ServerLimits } from "../../llm/limits/limited-model.ts";
import { ServerBreaker } from "../../llm/limits/server-breaker.ts";
import { registerLimitGauges } from "../../observe/limit-gauges.ts";
import { observedModel } from "../../observe/observed-model.ts";
import { patiently } from "../../queue/patiently.ts";
import { answerStore } from "../costs/answer-store.ts";
import { modelForTask } from "./configured-model.ts";
import type { TaskDesk } from "./perform-task.ts";
import { quotaLeases } from "./quota-leases.ts";
import { pauseForServer } from "./server-pause.ts";

/**
 * The models of a worker's tasks, within the limits of their servers: `concurrency` calls to each at the same time at
 * most. The offline composer has no server and no limits.
 */
export function limitedModels(concurrency: number, stopped: AbortSignal): TaskDesk["modelFor"] {
  const servers = new Map<string, Omit<ServerLimits, "breaker">>();
  const limited = new WeakMap<LanguageModel, LanguageModel>();

  const breakers = new Map<string, ServerBreaker>();
  registerLimitGauges({
    slots: () => [...servers].map(([provider, { slots }]) => [provider, slots]),
    breakers: () => breakers,
  });

  function limitsOf(provider: string): Omit<ServerLimits, "breaker"> {
    const present = servers.get(provider);
    if (present) return present;
    const { PUSHGEN_REQUESTS_PER_MINUTE: requests = null, PUSHGEN_TOKENS_PER_MINUTE: tokens = null } = env();
    const made = {
      slots: new CallSlots(concurrency),
      quota: quotaLeases(provider, { requests, tokens }),
    };
    servers.set(provider, made);
    return made;
  }

  function limitedFor(model: LanguageModel): LanguageModel {
    const present = limited.get(model);
    if (present) return present;
    const served = { provider: model.provider, model: model.model };
    // One breaker a model: a server may well serve one and not the other.
    const breaker = new ServerBreaker((kind) => patiently(() => pauseForServer(served, kind), stopped));
    breakers.set(model.model, breaker);
    const made = limitedModel(observedModel(model), { ...limitsOf(model.provider), breaker });
    limited.set(model, made);
    return made;
  }

  return (task) => {
    const model = modelForTask(task);
    if (!model.isLanguageModel) return model;
    // Outside of the limits: a kept answer waits for no slot.
    return task.useCache ? withKeptAnswers(limitedFor(model), answerStore) : limitedFor(model);
  };
}
