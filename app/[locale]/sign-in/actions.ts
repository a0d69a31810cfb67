"use server";

import { acceptInvitation, renewInvitation, requestReset, resetPassword } from "@/lib/accounts/recovery/commands";
import { acceptSchema, forgotSchema, renewSchema, setPasswordSchema } from "@/lib/accounts/recovery/schema";
import { confirmSecondFactor } from "@/lib/accounts/second-factor/commands";
import { confirmSchema } from "@/lib/accounts/second-factor/schema";
import { passSecondFactor, proveAgain, signIn } from "@/lib/accounts/sign-in/commands";
import { type NextStep, safeNext } from "@/lib/accounts/sign-in/rules";
import { againSchema, secondFactorSchema, signInSchema } from "@/lib/accounts/sign-in/schema";
import { type FormState, publicAction, signedInAction } from "@/lib/auth/action";
import { challengedPerson, enter, homeOf, keepChallenge, personSettingUp } from "@/lib/auth/entrance";
import { paths, withQuery } from "@/lib/paths";
import { fail, ok } from "@/lib/result";

const runSignIn = publicAction(
  signInSchema,
  async (visitor, input, request) => {
    const result = await signIn(visitor, input, request);
    if (!result.ok) return result;
    const { value } = result;
    const follows: { step: NextStep; next: string | null } = { step: value.step, next: safeNext(input.next) };
    if (value.step === "signed-in") return ok({ ...follows, ...(await enter(value.userId)) });
    await keepChallenge(value.challenge);
    return ok({ ...follows, isAdmin: false });
  },
  {
    goTo: (locale, { step, next, isAdmin }) => {
      if (step === "signed-in") return next ?? homeOf(locale, { isAdmin });
      const path = step === "second-factor" ? paths.secondFactor(locale) : paths.setUpSecondFactor(locale);
      return next ? withQuery(path, { next }) : path;
    },
  },
);

const runSecondFactor = publicAction(
  secondFactorSchema,
  async (visitor, input, request) => {
    const passed = await passSecondFactor(visitor, input, await challengedPerson(), request);
    return passed.ok ? ok({ next: safeNext(input.next), ...(await enter(passed.value.userId)) }) : passed;
  },
  { goTo: (locale, { next, isAdmin }) => next ?? homeOf(locale, { isAdmin }) },
);

// Whoever must set a factor up has only a challenge yet; whoever wants one is signed in.
const runSetUp = publicAction(
  confirmSchema,
  async (_visitor, input) => {
    const userId = await personSettingUp();
    if (!userId) return fail("link-expired");
    const confirmed = await confirmSecondFactor(userId, input);
    return confirmed.ok ? ok({ next: safeNext(input.next), ...(await enter(userId)) }) : confirmed;
  },
  { goTo: (locale, { next, isAdmin }) => next ?? homeOf(locale, { isAdmin }) },
);

const runForgot = publicAction(forgotSchema, requestReset, {
  goTo: (locale) => withQuery(paths.forgot(locale), { notice: "link-requested" }),
});
const runSetPassword = publicAction(setPasswordSchema, resetPassword, {
  goTo: (locale) => paths.signIn(locale, { notice: "password-set" }),
});
// An invitation was read in the person's own mailbox: where nothing else is owed, they are in.
const runAccept = publicAction(
  acceptSchema,
  async (visitor, input) => {
    const accepted = await acceptInvitation(visitor, input);
    if (!accepted.ok) return accepted;
    const { userId, step } = accepted.value;
    return ok(step === "signed-in" ? await enter(userId) : null);
  },
  { goTo: (locale, entered) => (entered ? homeOf(locale, entered) : paths.signIn(locale, { notice: "password-set" })) },
);
const runRenew = publicAction(renewSchema, renewInvitation, {
  goTo: (locale) => paths.signIn(locale, { notice: "invitation-renewed" }),
});
const runAgain = signedInAction(
  againSchema,
  async (viewer, input, request) => {
    const proved = await proveAgain(viewer, input, request);
    return proved.ok ? ok({ next: safeNext(input.next), isAdmin: proved.value.kind === "admin" }) : proved;
  },
  { goTo: (locale, { next, isAdmin }) => next ?? homeOf(locale, { isAdmin }) },
);

export async function signInWithPassword(previous: FormState, form: FormData): Promise<FormState> {
  return runSignIn(previous, form);
}
export async function giveCode(previous: FormState, form: FormData): Promise<FormState> {
  return runSecondFactor(previous, form);
}
export async function setUpFactor(previous: FormState, form: FormData): Promise<FormState> {
  return runSetUp(previous, form);
}
export async function sendResetLink(previous: FormState, form: FormData): Promise<FormState> {
  return runForgot(previous, form);
}
export async function setNewPassword(previous: FormState, form: FormData): Promise<FormState> {
  return runSetPassword(previous, form);
}
export async function accept(previous: FormState, form: FormData): Promise<FormState> {
  return runAccept(previous, form);
}
export async function renew(previous: FormState, form: FormData): Promise<FormState> {
  return runRenew(previous, form);
}
export async function confirmIdentity(previous: FormState, form: FormData): Promise<FormState> {
  return runAgain(previous, form);
}
