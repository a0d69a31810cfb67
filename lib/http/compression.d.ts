// The package ships no types, and those of others bring a framework's along; this is what we use of it (compression 1.8).
declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  function compression(options: {
    brotli: { params: Record<number, number> };
  }): (incoming: IncomingMessage, answer: ServerResponse, on: () => void) => void;
  export = compression;
}
