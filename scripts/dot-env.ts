// Imported first by the commands of a running portal: what they import next reads its configuration at once.
import { existsSync } from "node:fs";

if (existsSync(".env")) process.loadEnvFile(".env");
