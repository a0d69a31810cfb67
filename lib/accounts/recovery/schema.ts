import { z } from "zod";

const token = z.string().min(20).max(100);
// How short is too short depends on the second factor; the command knows it.
const password = z.string().min(1, { error: "required" }).max(512);
const repeated = { password, repeat: password };
const same = { error: "mismatch", path: ["repeat"] };

export const forgotSchema = z.strictObject({ email: z.email({ error: "email" }).max(254) });
export const setPasswordSchema = z
  .strictObject({ token, ...repeated })
  .refine(({ password, repeat }) => password === repeat, same);
export const acceptSchema = z
  .strictObject({ token, name: z.string().trim().min(1).max(120), ...repeated })
  .refine(({ password, repeat }) => password === repeat, same);
export const renewSchema = z.strictObject({ token });
