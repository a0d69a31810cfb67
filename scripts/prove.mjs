import { fileURLToPath } from "node:url";
import { checkNode, install } from "./install.mjs";

checkNode();
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await install();
await import("tsx");
await import("./prove/main.ts");
