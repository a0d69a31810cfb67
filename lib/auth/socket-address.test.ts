import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it } from "vitest";
import { socketAddressHeader } from "./origin";
import { writeSocketAddress } from "./socket-address";

writeSocketAddress();
const server = createServer((request, response) => response.end(request.headers[socketAddressHeader]));
afterAll(() => void server.close());

it("tells the address of the connection, whatever the client says of itself", async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const seen = async (headers: Record<string, string>) => (await fetch(url, { headers })).text();
  expect(await seen({})).toBe("127.0.0.1");
  expect(await seen({ [socketAddressHeader]: "203.0.113.9" })).toBe("127.0.0.1");
  expect(await seen({ "X-Portal-Address": "203.0.113.9" })).toBe("127.0.0.1");
});
