import { parentPort, workerData } from "node:worker_threads";
import { measureEvaluation } from "#core/evaluation/report/measure-evaluation.ts";
import { styleReader } from "#core/evaluation/style/style-reader.ts";
import type { MeasuringInput } from "./run-measuring.ts";

const { evaluation, styleTexts } = workerData as MeasuringInput;
parentPort!.postMessage(measureEvaluation(evaluation, styleReader(styleTexts)));
