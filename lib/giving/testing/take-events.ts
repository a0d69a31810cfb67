// Run as a process: see web-process.ts.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { POST } from "@/app/api/stripe/webhook/route";
import { runJobs } from "@/lib/jobs/run";
import { givingJobs } from "../jobs";
import { asRequest } from "./as-request";

await runJobs({ "take-event": givingJobs["take-event"] });

const server = createServer(async (incoming, answer) => {
  const { status } = await POST(await asRequest(incoming)).catch(() => new Response(null, { status: 500 }));
  answer.writeHead(status).end();
});

process.on("disconnect", () => process.exit());
server.listen(Number(process.env.LISTEN_ON), "127.0.0.1", () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
