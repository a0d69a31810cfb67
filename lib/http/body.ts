import type { Readable } from "node:stream";

/**
 * A stream of Node as the body of an answer. `Readable.toWeb` throws outside of any handler when its reader leaves while
 * data flow (Node 20), which would end the process.
 */
export function bodyOf(readable: Readable): ReadableStream<Uint8Array> {
  const parts = readable[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await parts.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value as Uint8Array);
    },
    cancel() {
      readable.destroy();
    },
  });
}
