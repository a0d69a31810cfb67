// Run as a process: see web-process.ts.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answerDirectly } from "@/lib/http/direct";
import { runJobs } from "@/lib/jobs/run";
import { givingJobs } from "../jobs";
import { longestDelivery, takeDelivery } from "../webhooks";

await runJobs({ "take-event": givingJobs["take-event"] });

answerDirectly("/api/stripe/webhook", longestDelivery, (body, header) =>
  takeDelivery(body, header("stripe-signature")),
);
const server = createServer((_, answer) => answer.writeHead(404).end());

process.on("disconnect", () => process.exit());
server.listen(Number(process.env.LISTEN_ON), "127.0.0.1", () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
