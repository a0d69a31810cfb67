import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

/** The configuration of unit and database tests; database tests get their own database's address. */
const testEnvironment = {
  PORTAL_MODE: "test",
  PORTAL_URL: "http://localhost:3000",
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  DATABASE_POOL: "5",
  AUTH_SECRET: "only-for-tests-0123456789abcdefghij",
  STRIPE_SECRET_KEY: "sk_test_sandbox_tests",
  STRIPE_WEBHOOK_SECRET: "whsec_tests",
  SMTP_URL: "smtp://127.0.0.1:1",
  STORAGE_DIR: join(tmpdir(), `icrtop-test-files-${process.pid}`),
  BANK_DETAILS: "Account holder: The coalition|IBAN: XX00 TEST",
  LOG_LEVEL: "silent",
};

const databaseTests = "**/*.db.test.{ts,tsx}";
const elsewhere = [...configDefaults.exclude, "e2e/**", ".next*/**", ".data*/**"];

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""),
      "server-only": fileURLToPath(new URL("./node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    env: testEnvironment,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["**/*.test.{ts,tsx}"], exclude: [...elsewhere, databaseTests] },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: [databaseTests],
          exclude: elsewhere,
          globalSetup: "./lib/db/testing/global-setup.ts",
          setupFiles: "./lib/db/testing/own-database.ts",
          pool: "forks",
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
