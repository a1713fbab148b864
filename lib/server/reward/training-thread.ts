import { parentPort, workerData } from "node:worker_threads";
import { type TrainingInput, trainAndMeasure } from "#core/reward/registry/train-and-measure.ts";
import type { ThreadMessage } from "./run-training.ts";

// The computing part of a training, in a thread of its own: the worker goes on with its other jobs meanwhile.
const say = (message: ThreadMessage) => parentPort!.postMessage(message);
const { file, report } = trainAndMeasure(
  workerData as TrainingInput,
  (progress) => say({ type: "progress", ...progress }),
  () => performance.now(),
);
say({ type: "done", file, report });
