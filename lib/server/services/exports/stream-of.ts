import "server-only";

/** Pieces as a stream that asks for each when the last was taken; when the reader leaves, the source is told. */
export function streamOf<T>(pieces: AsyncGenerator<T>): ReadableStream<T> {
  return new ReadableStream({
    async pull(controller) {
      const step = await pieces.next();
      if (step.done) controller.close();
      else controller.enqueue(step.value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
