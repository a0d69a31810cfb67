import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { FollowForm } from "@/components/library/follow-form";
import { linkMinutes } from "@/lib/auth/mailed-links";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { conditionsFor } from "@/lib/library/alerts/queries";
import { followedSearch } from "@/lib/library/alerts/schema";
import { readSearch, searchHref } from "@/lib/library/search/schema";
import type { SearchParams } from "@/lib/lists";
import { follow } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "alerts")("follow.title"), robots: { index: false } };
}

/** A search to be followed by mail: what it is, for which address, how often. */
export default async function FollowPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const asked = await searchParams;
  const state = readSearch(asked);
  const t = translator(locale, "alerts");
  const back = { href: searchHref(locale, state), label: t("follow.back") };
  if (asked.sent === "yes") {
    return (
      <Page narrow title={t("follow.sent-title")} back={back}>
        <p className="mb-4">{t("follow.sent", { minutes: linkMinutes })}</p>
        <p className="text-sm text-soft">{t("follow.sent-none")}</p>
      </Page>
    );
  }
  return (
    <Page narrow title={t("follow.title")} back={back}>
      <FollowForm
        {...{ locale, follow }}
        search={followedSearch(state)}
        conditions={await conditionsFor(visitor, state, locale)}
      />
    </Page>
  );
}
