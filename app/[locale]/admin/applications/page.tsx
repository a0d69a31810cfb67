import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { ApplicationQueue } from "@/components/membership/application-queue";
import { requireReviewer } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { readListState, type SearchParams } from "@/lib/lists";
import { applicationQueue, queueShape } from "@/lib/membership/review/queries";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "membership")("review.title") };
}

export default async function ApplicationsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const viewer = await requireReviewer(locale);

  const state = readListState(queueShape, await searchParams);
  const listing = await applicationQueue(viewer, state);

  return (
    <Page title={translator(locale, "membership")("review.title")}>
      <ApplicationQueue locale={locale} state={state} listing={listing} showOwnVote={viewer.kind === "reviewer"} />
    </Page>
  );
}
