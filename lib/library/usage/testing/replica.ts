import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { countUsage } from "../counting";

// A web process as far as counting sees one. It leaves as Next does: answers what is in flight, closes its server, exits.

countUsage(Number(process.argv[2]));
const server = createServer((_incoming, answer) => answer.end("page"));
process.on("SIGTERM", () => server.close(() => process.exit(143)));
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
