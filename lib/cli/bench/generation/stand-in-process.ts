import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { ServedCalls } from "../../../../e2e/stand-in/served-calls.ts";

/** A stand-in model server in a process of its own. */
export interface StandIn {
  url: string;
  /** Sets the latency of the next calls, and starts the count anew. */
  reset(latencyMs: number): Promise<void>;
  /** What was served since the reset. */
  served(): Promise<ServedCalls>;
  stop(): void;
}

export async function startStandIn(): Promise<StandIn> {
  const child: ChildProcess = fork(join("e2e", "stand-in", "serve.ts"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [{ url }] = (await once(child, "message")) as [{ url: string }];
  async function ask(message: object): Promise<ServedCalls> {
    const answer = once(child, "message");
    child.send(message);
    const [{ served }] = (await answer) as [{ served: ServedCalls }];
    return served;
  }
  return {
    url,
    reset: async (latencyMs) => void (await ask({ latencyMs })),
    served: () => ask({}),
    stop: () => child.disconnect(),
  };
}
