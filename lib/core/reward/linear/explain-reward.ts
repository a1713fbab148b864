export function explainReward(..._: unknown[]): never { throw new Error("todo"); }
