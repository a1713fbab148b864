/** How the stand-in treats a batch, by the name of its model. */
export interface BatchBehaviour {
  /** The server has no Batch API. */
  absent?: boolean;
  /** Fails the batch at its validation, with this code. */
  invalid?: string;
  /** Ends early with this share of the requests answered. */
  expiresAfter?: number;
  /** Every third request fails with this status. */
  thirdFails?: number;
  /** Every fourth request is in neither file. */
  loses?: boolean;
  /** Stays under way until it is cancelled or told to go on. */
  waits?: boolean;
  /** Loses the answer to the creation, though the batch was made. */
  breaksOff?: boolean;
  /** Only so many batches of the model are treated so; the later ones go well. */
  times?: number;
}

const BEHAVIOURS: Record<string, BatchBehaviour> = {
  "no-batch": { absent: true },
  "batch-invalid": { invalid: "invalid_json_line" },
  "batch-full-once": { invalid: "token_limit_exceeded", times: 1 },
  "batch-expires-once": { expiresAfter: 0.5, times: 1 },
  "batch-expires": { expiresAfter: 0 },
  "batch-mixed-once": { thirdFails: 500, times: 1 },
  "batch-loses-once": { loses: true, times: 1 },
  "batch-waits": { waits: true },
  "batch-breaks-off-once": { breaksOff: true, times: 1 },
};

export function batchBehaviourOf(model: string): BatchBehaviour {
  return BEHAVIOURS[model.replace(/^stand-in-/, "")] ?? {};
}
