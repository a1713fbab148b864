import { Worker } from "node:worker_threads";
import type { EvaluationToMeasure } from "#core/evaluation/report/evaluation-to-measure.ts";
import type { EvaluationReport } from "#core/evaluation/report/report.ts";
import type { TaskMeasure } from "#core/evaluation/report/task-measure.ts";
import type { LabelledText } from "#core/evaluation/style/style-text.ts";

export interface MeasuringInput {
  evaluation: EvaluationToMeasure;
  styleTexts: LabelledText[];
}

export interface Measured {
  report: EvaluationReport;
  measures: Map<string, TaskMeasure>;
}

/** Measures an evaluation in a thread of its own: the worker goes on with its other jobs. Ends when `stopping` fires. */
export function runMeasuring(
  evaluation: EvaluationToMeasure,
  styleTexts: LabelledText[],
  stopping?: AbortSignal,
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    if (stopping?.aborted) return reject(stopping.reason);
    const workerData: MeasuringInput = { evaluation, styleTexts };
    const thread = new Worker(new URL("./measuring-thread.ts", import.meta.url), { workerData });
    const stop = () => {
      reject(stopping?.reason);
      void thread.terminate();
    };
    stopping?.addEventListener("abort", stop, { once: true });
    thread.on("message", (measured: Measured) => resolve(measured));
    thread.on("error", reject);
    thread.on("exit", (code) => {
      stopping?.removeEventListener("abort", stop);
      reject(new Error(`The measuring thread ended with ${code} before it was done`));
    });
  });
}
