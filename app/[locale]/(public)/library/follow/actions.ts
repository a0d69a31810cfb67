"use server";

import { type FormState, publicAction } from "@/lib/auth/action";
import { requestFollowing } from "@/lib/library/alerts/commands";
import { followSchema } from "@/lib/library/alerts/schema";
import { paths } from "@/lib/paths";

const runFollow = publicAction(followSchema, requestFollowing, {
  goTo: (locale, { search }) => paths.follow(locale, search, true),
});

export async function follow(previous: FormState, form: FormData): Promise<FormState> {
  return runFollow(previous, form);
}
