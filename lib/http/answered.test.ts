import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { watchAnswers } from "./answered";

const told: string[] = [];
watchAnswers(
  ({ url = "" }) => (url.startsWith("/watched") ? (status) => told.push(`${url} ${status}`) : null),
  async () => {
    told.push("last");
  },
);

it("tells what was answered to its end, and waits before it is closed", async () => {
  const server = createServer((incoming, answer) => {
    answer.statusCode = incoming.url === "/watched/missing" ? 404 : 200;
    if (incoming.url !== "/watched/long") return answer.end("page");
    // Never to its end: its reader leaves.
    answer.write("x".repeat(1_000));
    return answer;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string) => {
    const sent = request({ port, path, agent: false }).end();
    const [answer] = await once(sent, "response");
    if (path === "/watched/long") return sent.on("error", () => {}).destroy();
    answer.resume();
    await once(answer, "end");
  };
  for (const path of ["/watched", "/elsewhere", "/watched/missing", "/watched/long"]) await ask(path);
  await new Promise<void>((closed) => {
    server.close(() => {
      told.push("closed");
      closed();
    });
  });
  expect(told).toEqual(["/watched 200", "/watched/missing 404", "last", "closed"]);
});
