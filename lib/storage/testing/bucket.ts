import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { s3Storage } from "../s3";
import type { Storage } from "../storage";

export type Bucket = {
  /** By their paths in it. */
  readonly files: Map<string, Buffer>;
  /** A client of its own, as each replica has one. */
  readonly storage: () => Storage;
  readonly stop: () => void;
};

/** A bucket that answers the four requests we make of S3, over real HTTP through the official client. */
export async function startBucket(): Promise<Bucket> {
  const files = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? "/", "http://s3").pathname;
    if (request.method === "PUT") files.set(name, await buffer(request));
    if (request.method === "DELETE") files.delete(name);
    const found = files.get(name);
    if (request.method === "GET" || request.method === "HEAD") response.statusCode = found ? 200 : 404;
    response.end(request.method === "GET" ? found : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    files,
    storage: () =>
      s3Storage("files", {
        S3_ENDPOINT: `http://127.0.0.1:${port}`,
        S3_REGION: "us-east-1",
        S3_ACCESS_KEY_ID: "key",
        S3_SECRET_ACCESS_KEY: "only-for-tests",
      }),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
