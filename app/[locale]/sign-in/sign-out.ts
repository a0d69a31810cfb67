"use server";

import { redirect } from "next/navigation";
import { clearCookie } from "@/lib/auth/cookies";
import { currentViewer } from "@/lib/auth/current";
import { refuseForeignOrigin } from "@/lib/auth/request";
import { endSession } from "@/lib/auth/sessions";
import { isSignedIn } from "@/lib/auth/viewer";
import { transaction } from "@/lib/db/transaction";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

export async function signOut(form: FormData): Promise<void> {
  await refuseForeignOrigin();
  const viewer = await currentViewer();
  if (isSignedIn(viewer)) await transaction((tx) => endSession(tx, viewer.sessionId));
  await clearCookie("session");
  const locale = form.get("_locale");
  redirect(paths.home(isLocale(locale) ? locale : defaultLocale));
}
