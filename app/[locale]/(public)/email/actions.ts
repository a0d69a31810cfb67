"use server";

import { publicPage } from "@/app/sheets/public-page";
import { type FormState, publicAction } from "@/lib/auth/action";
import { shareSchema } from "@/lib/pages/schema";
import { sharePage } from "@/lib/pages/share";
import { withQuery } from "@/lib/paths";
import { fail } from "@/lib/result";

const run = publicAction(
  shareSchema,
  async (viewer, input, request) => {
    const page = await publicPage(input.page);
    return page ? sharePage(viewer, { ...input, title: page.title }, request) : fail("not-found");
  },
  { goTo: (locale, { page }) => withQuery(`/${locale}/email`, { page, notice: "page-shared" }) },
);

export async function share(previous: FormState, form: FormData): Promise<FormState> {
  return run(previous, form);
}
