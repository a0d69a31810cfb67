"use server";

import { type FormState, publicAction } from "@/lib/auth/action";
import { makePledge } from "@/lib/giving/pledges/commands";
import { pledgeSchema } from "@/lib/giving/pledges/schema";
import { paths } from "@/lib/paths";

const runPromise = publicAction(pledgeSchema, makePledge, {
  goTo: (locale, { reference }) => paths.pledgeSent(locale, { reference }),
});

export async function promise(previous: FormState, form: FormData): Promise<FormState> {
  return runPromise(previous, form);
}
