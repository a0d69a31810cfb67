import { z } from "zod";

// A password of any form may be tried; only its length is bounded, so that hashing is.
const password = z.string().min(1, { error: "required" }).max(512);
const code = z.string().trim().min(6).max(32);

/** A path of our own private areas to go to afterwards; anything else is the start. */
const next = z.string().max(500).optional();

export const signInSchema = z.strictObject({ email: z.email({ error: "email" }).max(254), password, next });
export const secondFactorSchema = z.strictObject({ code, next });
export const againSchema = z.strictObject({ password, code: code.optional(), next });
