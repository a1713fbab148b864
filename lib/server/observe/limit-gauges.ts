import "server-only";
import type { CallSlots } from "../llm/limits/call-slots.ts";
import type { ServerBreaker } from "../llm/limits/server-breaker.ts";
import { gauge } from "./metrics.ts";
import { modelLabel } from "./model-label.ts";

/** The concurrency and the breakers of this worker, read from what it holds when the metrics are asked for. */
export function registerLimitGauges(held: {
  /** By model server. */
  slots: () => Iterable<[provider: string, slots: CallSlots]>;
  /** By model. */
  breakers: () => Iterable<[model: string, breaker: ServerBreaker]>;
}): void {
  gauge(
    "pushgen_call_slots",
    "Model calls under way, waiting, and allowed now",
    ["server", "of"],
    (slots) => {
      for (const [server, one] of held.slots())
        for (const [of, count] of Object.entries(one.standing())) slots.set({ server, of }, count);
    },
  );
  gauge(
    "pushgen_breaker_strain",
    "How near the breaker is to opening: 0 well, 1 open",
    ["model"],
    (strain) => {
      for (const [model, breaker] of held.breakers())
        strain.set({ model: modelLabel(model) }, breaker.strain);
    },
  );
  gauge("pushgen_breaker_openings", "How often the breaker has opened", ["model"], (openings) => {
    for (const [model, breaker] of held.breakers())
      openings.set({ model: modelLabel(model) }, breaker.openings);
  });
}
