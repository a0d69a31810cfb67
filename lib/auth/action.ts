import type { SubmissionResult } from "@conform-to/dom";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "next/navigation";
import type { core, z } from "zod";
import { isRecent } from "@/lib/auth/recent";
import { fieldWording } from "@/lib/i18n/field-wording";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Failure, Result } from "@/lib/result";
import { currentApplicant, currentDonor, currentViewer } from "./current";
import { fieldsOf } from "./fields";
import { type Request, refuseForeignOrigin, thisRequest } from "./request";
import {
  type Admin,
  type Applicant,
  type DonorViewer,
  isAdmin,
  isApplicant,
  isDonor,
  isRepresenting,
  isSignedIn,
  mayReview,
  type Representing,
  type Reviewer,
  type SignedIn,
  type Viewer,
  type Visitor,
  visitor,
} from "./viewer";

/** What a form shows after it was sent: the values as typed and the messages, worded. */
export type FormState = SubmissionResult<string[]> | undefined;
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

type Command<V extends Viewer, Schema extends z.ZodType, T> = (
  viewer: V,
  input: z.output<Schema>,
  request: Request,
) => Promise<Result<T>>;

type Outcome<T> = {
  /** Where to go when it worked; without it the form stays and shows its values. */
  goTo?: (locale: Locale, value: T) => string;
  /** The name of a button that asks for nothing but the form again, as far as it is filled. */
  redrawnBy?: string;
  /** Only for a person who proved who they are in the last ten minutes. */
  recent?: boolean;
};

type Door<V extends Viewer> = () => Promise<V | null>;

// Who may come through each kind of action: the same decision as the gates, for mutations.

/** Anybody; the command gets a visitor whoever is signed in, so a public form can do nothing more. */
export const publicAction = actionFor<Visitor>(async () => visitor);
/** Anybody too; the command gets who proved an address, by a mailed link or by signing in, as that. */
export const giverAction = actionFor<Viewer>(async () => {
  const donor = await currentDonor();
  return isDonor(donor) ? donor : currentViewer();
});
export const applicantAction = actionFor<Applicant>(async () => admit(await currentApplicant(), isApplicant));
export const donorAction = actionFor<DonorViewer>(async () => admit(await currentDonor(), isDonor));
export const signedInAction = actionFor<SignedIn>(async () => admit(await currentViewer(), isSignedIn));
export const memberAction = actionFor<Representing>(async () => admit(await currentViewer(), isRepresenting));
export const reviewerAction = actionFor<Reviewer | Admin>(async () => admit(await currentViewer(), mayReview));
export const adminAction = actionFor<Admin>(async () => admit(await currentViewer(), isAdmin));

function admit<V extends Viewer>(viewer: Viewer, isAllowed: (viewer: Viewer) => viewer is V): V | null {
  return isAllowed(viewer) ? viewer : null;
}

function actionFor<V extends Viewer>(door: Door<V>) {
  return <Schema extends z.ZodType, T>(
    schema: Schema,
    command: Command<V, Schema, T>,
    outcome: Outcome<T> = {},
  ): FormAction =>
    async (_previous, form) => {
      await refuseForeignOrigin();
      const locale = localeOf(form);
      const submission = parseWithZod(fieldsOf(form), {
        schema,
        formatError: (issues: core.$ZodIssue[]) => issues.map((issue) => fieldWording(locale, issue)),
      });
      const viewer = await door();
      if (viewer === null) return submission.reply(failed(locale, { ok: false, code: "not-found" }));
      if (outcome.redrawnBy && form.has(outcome.redrawnBy)) return redrawn(submission.reply());
      if (submission.status !== "success") return withSummary(locale, submission.reply());
      if (outcome.recent && !isRecent(viewer))
        return submission.reply(failed(locale, { ok: false, code: "sign-in-again" }));

      const result = await command(viewer, submission.value, await thisRequest(locale));
      if (!result.ok) return submission.reply(failed(locale, result));
      if (outcome.goTo) redirect(outcome.goTo(locale, result.value));
      return submission.reply();
    };
}

function localeOf(form: FormData): Locale {
  const locale = form.get("_locale");
  return isLocale(locale) ? locale : defaultLocale;
}

function failed(locale: Locale, failure: Failure) {
  const t = translator(locale, "errors");
  const message = t(failure.code as never, (failure.values ?? {}) as never) as string;
  if (failure.asks && failure.field) return { fieldErrors: { [failure.field]: [message] } };
  return failure.field
    ? { fieldErrors: { [failure.field]: [message] }, formErrors: [t("form-invalid")] }
    : { formErrors: [message] };
}

// Nothing was asked yet, so nothing is wrong yet.
function redrawn({ initialValue = null }: SubmissionResult<string[]>): FormState {
  return { initialValue };
}

function withSummary(locale: Locale, reply: SubmissionResult<string[]>): SubmissionResult<string[]> {
  const summary = translator(locale, "errors")("form-invalid");
  return { ...reply, error: { ...reply.error, "": [summary, ...(reply.error?.[""] ?? [])] } };
}
