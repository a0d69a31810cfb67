import { z } from "zod";

const userId = z.uuid();

export const userSchema = z.strictObject({ userId });
export const userRoleSchema = userSchema.extend({ role: z.enum(["REPRESENTATIVE", "REVIEWER"]) });
export const userEmailSchema = userSchema.extend({ email: z.email({ error: "email" }).max(254) });
export const userSessionSchema = userSchema.extend({ sessionId: z.uuid() });

/** What the secretariat's list can be filtered and sorted by. */
export const userList = {
  filters: ["q", "role", "status"],
  sorts: ["name", "email", "createdAt"],
  defaultSort: "name",
} as const;
