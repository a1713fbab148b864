import { createHash } from "node:crypto";
import type { Behaviour, FaultRates } from "./behaviour.ts";

/**
 * The fault that a call meets, or none. It follows from the prompt and how often it was asked, so that a run meets the
 * same faults whatever the order of its calls.
 */
export function rolledFault(rates: FaultRates, prompt: string, attempt: number): Behaviour {
  const hash = createHash("sha256").update(`${attempt} ${prompt}`).digest();
  const faults: [number, Behaviour][] = [
    [rates.busy, { status: 429, message: "Slow down", retryAfter: "0.2" }],
    [rates.fails, { status: 500, message: "Something broke" }],
    [rates.cutOff, { answer: '{"candidates": [{"title": "A', finishReason: "length" }],
    [rates.never, { neverAnswers: true }],
  ];
  let left = hash.readUInt32LE(0) / 2 ** 32;
  for (const [rate, fault] of faults) {
    if (left < rate) return fault;
    left -= rate;
  }
  return {};
}
