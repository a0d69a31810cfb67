"use server";

import { type FormState, publicAction } from "@/lib/auth/action";
import { startApplication } from "@/lib/membership/applications/commands";
import { startSchema } from "@/lib/membership/applications/schema";
import { paths } from "@/lib/paths";

const runStart = publicAction(startSchema, startApplication, { goTo: paths.joinSent });

export async function start(previous: FormState, form: FormData): Promise<FormState> {
  return runStart(previous, form);
}
