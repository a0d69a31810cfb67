import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { log } from "@/lib/log";
import { answerDirectly } from "./direct";

const taken: string[] = [];
answerDirectly("/taken", 1_000_000, async (body, header) => {
  if (body === "fault") throw new Error("out of order");
  taken.push(`${header("x-signed")} ${body}`);
  return body === "forged" ? 400 : 200;
});
const server = createServer((incoming, answer) => answer.end(`page ${incoming.method}`));
let url: string;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const post = (path: string, body: string) =>
  fetch(url + path, { method: "POST", body, headers: { "x-signed": "yes" } });

it("hands the text and the headers on and answers with the status alone", async () => {
  const answer = await post("/taken", "one € and العربية");
  expect([answer.status, await answer.text(), answer.headers.get("x-content-type-options")]).toEqual([
    200,
    "",
    "nosniff",
  ]);
  expect((await post("/taken", "forged")).status).toBe(400);
  expect(taken).toEqual(["yes one € and العربية", "yes forged"]);
});

it("leaves every other request to the server's own listeners", async () => {
  expect(await (await fetch(`${url}/taken`)).text()).toBe("page GET");
  expect(await (await post("/taken/more", "one")).text()).toBe("page POST");
});

it("answers a fault with 500, and goes on", async () => {
  const logged = vi.spyOn(log, "error").mockImplementation(() => {});
  expect((await post("/taken", "fault")).status).toBe(500);
  expect(logged.mock.lastCall?.[0]).toMatchObject({ route: "/taken", message: "out of order" });
  expect((await post("/taken", "again")).status).toBe(200);
});

it("refuses what is too long, also when its length is not told before", async () => {
  const before = taken.length;
  expect((await post("/taken", "x".repeat(1_000_001))).status).toBe(413);
  expect(await endless()).toBe(413);
  expect(taken.length).toBe(before);
});

function endless(): Promise<number | undefined> {
  return new Promise((answered) => {
    const sent = request(`${url}/taken`, { method: "POST" }, (answer) => answered(answer.statusCode));
    sent.on("error", () => {});
    for (let n = 0; n < 20; n++) sent.write("x".repeat(100_000));
  });
}

it("forgets a sender who leaves amid its body", async () => {
  const logged = vi.spyOn(log, "error").mockClear();
  const before = taken.length;
  await new Promise<void>((left) => {
    const sent = request(`${url}/taken`, { method: "POST", headers: { "content-length": 100 } });
    sent.on("error", () => left());
    sent.write("half", () => sent.destroy(new Error("left")));
  });
  expect((await post("/taken", "next")).status).toBe(200);
  expect(taken.length).toBe(before + 1);
  expect(logged).not.toHaveBeenCalled();
});
