import type { Metadata } from "next";
import { ApplicationFrame } from "@/components/membership/application-frame";
import { WhyStep } from "@/components/membership/why-step";
import { requireApplicant } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { saveWhy } from "../actions";
import { draftOf } from "../draft";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "join")("application.steps.why") };
}

export default async function WhyStepPage({ params }: Props) {
  const locale = await localeOf(params);
  const applicant = await requireApplicant(locale);
  const application = await draftOf(applicant, locale);
  return (
    <ApplicationFrame locale={locale} reference={application.reference} step="why">
      <WhyStep locale={locale} application={application} save={saveWhy} />
    </ApplicationFrame>
  );
}
