import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { ApplicationFacts } from "@/components/membership/application-facts";
import { CommitteeVotes } from "@/components/membership/committee-votes";
import { Conversation } from "@/components/membership/conversation";
import { DecisionForms } from "@/components/membership/decision-forms";
import { DecisionList } from "@/components/membership/decision-list";
import { StatusTag } from "@/components/membership/status-tag";
import { VoteForm } from "@/components/membership/vote-form";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireReviewer } from "@/lib/auth/gates";
import { isRecent } from "@/lib/auth/recent";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { canDecide, canVote } from "@/lib/membership/review/policy";
import { findApplication } from "@/lib/membership/review/queries";
import { paths } from "@/lib/paths";
import { approve, ask, decline, vote } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "membership")("review.title") };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const viewer = await requireReviewer(locale);
  const { id } = await params;
  const { notice } = await searchParams;

  const application = await findApplication(viewer, id);
  if (!application) notFound();

  const t = translator(locale, "membership");
  return (
    <Page
      title={<bdi>{application.organizationName}</bdi>}
      back={{ href: paths.admin.applications(locale), label: t("review.title") }}
      actions={<StatusTag locale={locale} status={application.status} />}
    >
      <FlashNotice locale={locale} code={notice} />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-10">
          <ApplicationFacts locale={locale} application={application} />
          <Conversation locale={locale} messages={application.messages} />
          <DecisionList locale={locale} application={application} viewer={viewer} />
        </div>
        <div className="space-y-10">
          <CommitteeVotes locale={locale} reviews={application.reviews} />
          {canVote(viewer, application) && (
            <VoteForm
              locale={locale}
              applicationId={id}
              own={application.reviews.find(({ reviewerId }) => reviewerId === viewer.userId)}
              vote={vote}
            />
          )}
          {canDecide(viewer, application) && (
            <DecisionForms
              locale={locale}
              application={application}
              recent={isRecent(viewer)}
              actions={{ ask, approve, decline }}
            />
          )}
        </div>
      </div>
    </Page>
  );
}
