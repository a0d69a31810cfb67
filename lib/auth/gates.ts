import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { currentApplicant, currentDonor, currentViewer } from "./current";
import { askedPageHeader } from "./front";
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
} from "./viewer";

// The doors. A visitor is asked to sign in; to everybody else a page they may not see does not exist.

export async function requireSignedIn(locale: Locale): Promise<SignedIn> {
  const viewer = await currentViewer();
  if (isSignedIn(viewer)) return viewer;
  const next = (await headers()).get(askedPageHeader);
  // The plain start needs no mention.
  redirect(paths.signIn(locale, next && next !== paths.member.home(locale) ? { next } : {}));
}

/** Acts for an organization: members and reviewers. */
export async function requireMember(locale: Locale): Promise<Representing> {
  const viewer = await requireSignedIn(locale);
  if (!isRepresenting(viewer)) notFound();
  return viewer;
}

export async function requireReviewer(locale: Locale): Promise<Reviewer | Admin> {
  const viewer = await requireSignedIn(locale);
  if (!mayReview(viewer)) notFound();
  return viewer;
}

export async function requireAdmin(locale: Locale): Promise<Admin> {
  const viewer = await requireSignedIn(locale);
  if (!isAdmin(viewer)) notFound();
  return viewer;
}

export async function requireApplicant(locale: Locale): Promise<Applicant> {
  const viewer = await currentApplicant();
  if (isApplicant(viewer)) return viewer;
  redirect(`${paths.application(locale)}/find`);
}

export async function requireDonor(locale: Locale): Promise<DonorViewer> {
  const viewer = await currentDonor();
  if (isDonor(viewer)) return viewer;
  redirect(paths.findGifts(locale));
}
