import type { Metadata } from "next";
import { ApplicationFrame } from "@/components/membership/application-frame";
import { SubmitApplication } from "@/components/membership/submit-application";
import { requireApplicant } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { submit } from "../actions";
import { draftOf } from "../draft";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "join")("application.steps.check") };
}

export default async function CheckPage({ params }: Props) {
  const locale = await localeOf(params);
  const applicant = await requireApplicant(locale);
  const application = await draftOf(applicant, locale);
  return (
    <ApplicationFrame locale={locale} reference={application.reference} step="check">
      <SubmitApplication locale={locale} application={application} submit={submit} />
    </ApplicationFrame>
  );
}
