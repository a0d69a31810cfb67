import { invitationSchema } from "@/lib/accounts/representatives/schema";

export const colleagueSchema = invitationSchema.omit({ role: true });
