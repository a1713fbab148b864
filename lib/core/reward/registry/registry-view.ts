import type { GateResult, GateVerdict } from "../comparison/gate.ts";
import type { Accuracy } from "../training/pair-accuracy.ts";

/** Who made a model the active one, and what spoke for it. Times are ISO 8601. */
export interface ActivationView {
  id: string;
  modelId: string;
  version: number;
  name: string;
  previousId: string | null;
  previousVersion: number | null;
  previousName: string | null;
  verdict: GateVerdict | "roll_back" | "shipped";
  gate: GateResult | null;
  /** Why it was activated against the verdict; empty otherwise. */
  reason: string;
  actor: string;
  at: string;
}

/** How far the open items are scored anew after the latest activation. */
export interface RescoringView {
  items: number;
  done: number;
  /** Of those done: with another top candidate than before. */
  changed: number;
  finishedAt: string | null;
}

/** A version of the registry as the list shows it. */
export interface ModelSummary {
  id: string;
  version: number;
  name: string;
  active: boolean;
  /** `gone` shipped with an earlier version of the product, whose file is no longer there. */
  origin: "shipped" | "trained" | "gone";
  trainingId: string | null;
  data: string | null;
  trainedPairs: number | null;
  /** The first figure of its card, on held-out pairs of its own. */
  accuracy: (Accuracy & { name: string }) | null;
  createdBy: string;
  createdAt: string;
}
