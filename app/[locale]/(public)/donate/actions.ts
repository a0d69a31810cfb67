"use server";

import { type FormState, publicAction } from "@/lib/auth/action";
import { startDonation } from "@/lib/giving/commands";
import { donationSchema } from "@/lib/giving/schema";

const runGive = publicAction(donationSchema, startDonation, { goTo: (_locale, { url }) => url });

export async function give(previous: FormState, form: FormData): Promise<FormState> {
  return runGive(previous, form);
}
