import "server-only";

/**
 * Turns single calls into batches: what comes in while a batch is under way, or within `delayMs` of the first, goes
 * together with the next. `work` gets the inputs of at most `most` calls and returns their outputs in the same order;
 * what it throws is thrown to every caller of the batch.
 */
export function gathered<In, Out>(
  work: (inputs: In[]) => Promise<Out[]>,
  { most, delayMs }: { most: number; delayMs: number },
): (input: In) => Promise<Out> {
  let waiting: { input: In; resolve: (output: Out) => void; reject: (error: unknown) => void }[] = [];
  let busy = false;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const outputs = await work(batch.map(({ input }) => input));
        for (const [index, { resolve }] of batch.entries()) resolve(outputs[index]!);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    busy = false;
  }

  return (input) =>
    new Promise((resolve, reject) => {
      waiting.push({ input, resolve, reject });
      if (busy) return;
      busy = true;
      if (delayMs > 0) setTimeout(() => void drain(), delayMs);
      else setImmediate(() => void drain());
    });
}
