import { z } from "zod";
import { env } from "@/lib/env";
import { paths } from "@/lib/paths";

const kinds = {
  "invalid-parameter": { status: 400, title: "A parameter is not valid" },
  "not-found": { status: 404, title: "There is no such thing here" },
  "method-not-allowed": { status: 405, title: "The API is only read" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  fault: { status: 500, title: "Something went wrong on our side" },
} as const;

export type ProblemKind = keyof typeof kinds;

/** What is wrong with one parameter, and what it may be. */
const wrong = z.strictObject({
  parameter: z.string().meta({ description: "The name of the parameter, as it was given" }),
  detail: z.string().meta({ description: "What is wrong with it" }),
  allowed: z.array(z.string()).optional().meta({ description: "The values it may have, where they are a closed list" }),
});

export type Wrong = z.infer<typeof wrong>;

/** A failure as RFC 9457 has it. */
export const problem = z
  .strictObject({
    type: z.url().meta({ description: "Which kind of problem this is, and where it is explained" }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(wrong).optional(),
  })
  .meta({ id: "Problem", description: "A problem (RFC 9457)" });

export type Problem = z.infer<typeof problem>;

export function problemOf(kind: ProblemKind, detail: string, errors?: readonly Wrong[]): Problem {
  const { status, title } = kinds[kind];
  const type = new URL(`${paths.developers("en")}#${kind}`, env.PORTAL_URL).href;
  return { type, title, status, detail, ...(errors && { errors: [...errors] }) };
}

export function wrongParameters(errors: readonly Wrong[]): Problem {
  const detail = errors.map((one) => `${one.parameter}: ${one.detail}`).join("; ");
  return problemOf("invalid-parameter", detail, errors);
}
