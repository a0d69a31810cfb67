// Node built-ins only until the packages are there; what follows is TypeScript.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkNode, install } from "./install.mjs";

checkNode();
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
if (existsSync(".env")) process.loadEnvFile(".env");
await install();
await import("tsx");
await import("./start/main.ts");
