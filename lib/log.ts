import pino from "pino";

/** Structured log on standard output. Names, addresses, tokens and texts of people never go in. */
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ["*.email", "*.password", "*.token", "*.cookie", "*.authorization"],
});
