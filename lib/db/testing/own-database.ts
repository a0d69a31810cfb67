import pg from "pg";
import { inject } from "vitest";
import { asRole, onDatabase } from "../url";
import { appRole, template } from "./names";

// Runs before a test file: it gets a fresh copy of the template, named after its worker,
// and its address stands in the environment before anything reads it.
const templateUrl = inject("templateUrl");
const name = `test_${process.env.VITEST_POOL_ID}`;

const server = new pg.Client({ connectionString: onDatabase(templateUrl, "postgres") });
await server.connect();
await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
await server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
await server.query(`GRANT CONNECT, CREATE ON DATABASE ${name} TO ${appRole.name}`);
await server.end();

const ownerUrl = onDatabase(templateUrl, name);
process.env.DATABASE_OWNER_URL = ownerUrl;
process.env.DATABASE_URL = asRole(ownerUrl, appRole);
