import { Worker } from "node:worker_threads";
import type { TrainingInput, TrainingProgress } from "#core/reward/registry/train-and-measure.ts";
import type { TrainingReport } from "#core/reward/registry/training-report.ts";

export interface TrainedFile {
  file: Uint8Array;
  report: TrainingReport;
}

export type ThreadMessage = ({ type: "progress" } & TrainingProgress) | ({ type: "done" } & TrainedFile);

/** The training was broken off by its signal. */
export class TrainingStopped extends Error {}

/**
 * Trains in a thread. Rejects with `TrainingStopped` when `signal` fires (the thread is ended at once), or with what
 * went wrong in the thread.
 */
export function runTraining(
  input: TrainingInput,
  onProgress: (progress: TrainingProgress) => void,
  signal: AbortSignal,
): Promise<TrainedFile> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new TrainingStopped());
    const thread = new Worker(new URL("./training-thread.ts", import.meta.url), { workerData: input });
    const stop = () => {
      reject(new TrainingStopped());
      void thread.terminate();
    };
    signal.addEventListener("abort", stop, { once: true });
    thread.on("message", (message: ThreadMessage) => {
      if (message.type === "progress") onProgress(message);
      else resolve(message);
    });
    thread.on("error", reject);
    thread.on("exit", (code) => {
      signal.removeEventListener("abort", stop);
      reject(new Error(`The training thread ended with ${code} before it was done`));
    });
  });
}
