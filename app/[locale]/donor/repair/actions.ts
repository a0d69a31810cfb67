"use server";

import { type FormState, publicAction } from "@/lib/auth/action";
import { repairCard } from "@/lib/giving/recurring/card";
import { repairSchema } from "@/lib/giving/recurring/schema";

const runRepair = publicAction(repairSchema, repairCard, { goTo: (_locale, { url }) => url });

export async function repair(previous: FormState, form: FormData): Promise<FormState> {
  return runRepair(previous, form);
}
