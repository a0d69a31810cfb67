import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Page } from "@/components/layout/page";
import { Reference } from "@/components/membership/application-frame";
import { ApplicationStatus } from "@/components/membership/application-status";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireApplicant } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { ownApplication } from "@/lib/membership/applications/queries";
import { answer, leave, withdraw } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "join")("application.title") };
}

export default async function ApplicationPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const applicant = await requireApplicant(locale);
  const { notice } = await searchParams;

  const application = await ownApplication(applicant);
  if (!application) notFound();

  const t = translator(locale, "join");
  return (
    <Page
      narrow
      title={application.organizationName || t("application.title")}
      kicker={<Reference locale={locale} reference={application.reference} />}
      actions={
        <Form action={leave} locale={locale}>
          <Submit tone="quiet" className="px-3 py-1.5 text-sm">
            {t("application.leave")}
          </Submit>
        </Form>
      }
    >
      <FlashNotice locale={locale} code={notice} />
      <ApplicationStatus locale={locale} application={application} actions={{ answer, withdraw }} />
    </Page>
  );
}
