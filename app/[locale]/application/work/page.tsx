import type { Metadata } from "next";
import { ApplicationFrame } from "@/components/membership/application-frame";
import { WorkStep } from "@/components/membership/work-step";
import { requireApplicant } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { saveWork } from "../actions";
import { draftOf } from "../draft";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "join")("application.steps.work") };
}

export default async function WorkStepPage({ params }: Props) {
  const locale = await localeOf(params);
  const applicant = await requireApplicant(locale);
  const application = await draftOf(applicant, locale);
  return (
    <ApplicationFrame locale={locale} reference={application.reference} step="work">
      <WorkStep locale={locale} application={application} save={saveWork} />
    </ApplicationFrame>
  );
}
