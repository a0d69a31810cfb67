"use server";

import { type FormState, publicAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { changeAlert, eraseFollower, followAgain, stopAlert, stopAll } from "@/lib/library/alerts/changes";
import { confirmFollowing } from "@/lib/library/alerts/commands";
import {
  type AlertLink,
  alertLinkSchema,
  changeAlertSchema,
  confirmSchema,
  eraseFollowerSchema,
  followerLinkSchema,
} from "@/lib/library/alerts/schema";
import { paths } from "@/lib/paths";

// Back to where the form stood: the page of all alerts of an address, or that of one.
const backTo = (locale: Locale, { alert, key, follower, followerKey }: AlertLink) =>
  follower && followerKey
    ? paths.alerts(locale, { follower, key: followerKey })
    : paths.stopAlert(locale, { alert, key });

const runConfirm = publicAction(confirmSchema, confirmFollowing, {
  goTo: (locale, link) => paths.alerts(locale, { ...link, done: "confirmed" }),
});
const runStop = publicAction(alertLinkSchema, stopAlert, { goTo: backTo });
const runFollowAgain = publicAction(alertLinkSchema, followAgain, { goTo: backTo });
const runChange = publicAction(changeAlertSchema, changeAlert, { goTo: backTo });
const runStopAll = publicAction(followerLinkSchema, stopAll, { goTo: (locale, link) => paths.alerts(locale, link) });
const runErase = publicAction(eraseFollowerSchema, eraseFollower, { goTo: paths.alertsErased });

export async function confirm(previous: FormState, form: FormData): Promise<FormState> {
  return runConfirm(previous, form);
}
export async function stop(previous: FormState, form: FormData): Promise<FormState> {
  return runStop(previous, form);
}
export async function again(previous: FormState, form: FormData): Promise<FormState> {
  return runFollowAgain(previous, form);
}
export async function change(previous: FormState, form: FormData): Promise<FormState> {
  return runChange(previous, form);
}
export async function stopEverything(previous: FormState, form: FormData): Promise<FormState> {
  return runStopAll(previous, form);
}
export async function erase(previous: FormState, form: FormData): Promise<FormState> {
  return runErase(previous, form);
}
