import { notFound, redirect } from "next/navigation";
import type { Applicant } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locales";
import { type OwnApplication, ownApplication } from "@/lib/membership/applications/queries";
import { paths } from "@/lib/paths";

/** The application while it can still be written; after it was sent there is only its status. */
export async function draftOf(applicant: Applicant, locale: Locale): Promise<OwnApplication> {
  const application = await ownApplication(applicant);
  if (!application) notFound();
  if (application.status !== "DRAFT") redirect(paths.application(locale));
  return application;
}
