"use server";

import { type FormState, publicAction } from "@/lib/auth/action";
import { askForLanguage } from "@/lib/library/demand/commands";
import { askSchema } from "@/lib/library/demand/schema";
import { paths } from "@/lib/paths";

const runAsk = publicAction(askSchema, askForLanguage, {
  goTo: (locale, { slug, language }) => paths.askForLanguage(locale, slug, { language, sent: "yes" }),
});

export async function ask(previous: FormState, form: FormData): Promise<FormState> {
  return runAsk(previous, form);
}
