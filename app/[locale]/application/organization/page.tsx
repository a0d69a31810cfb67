import type { Metadata } from "next";
import { ApplicationFrame } from "@/components/membership/application-frame";
import { OrganizationStep } from "@/components/membership/organization-step";
import { requireApplicant } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { saveOrganization } from "../actions";
import { draftOf } from "../draft";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "join")("application.steps.organization") };
}

export default async function OrganizationStepPage({ params }: Props) {
  const locale = await localeOf(params);
  const applicant = await requireApplicant(locale);
  const application = await draftOf(applicant, locale);
  return (
    <ApplicationFrame locale={locale} reference={application.reference} step="organization">
      <OrganizationStep locale={locale} application={application} save={saveOrganization} />
    </ApplicationFrame>
  );
}
