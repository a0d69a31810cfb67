import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { OwnAlerts } from "@/components/library/own-alerts";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findFollower } from "@/lib/library/alerts/queries";
import { followerLinkSchema } from "@/lib/library/alerts/schema";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { again, change, erase, stop, stopEverything } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "alerts")("own.title"), referrer: "same-origin" };
}

/** Everything an address follows, for whoever has the link from its mails. */
export default async function AlertsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { follower, key, done } = await searchParams;
  const link = followerLinkSchema.safeParse({ follower, key });
  const found = link.success ? await findFollower(visitor, link.data, locale) : null;
  const t = translator(locale, "alerts");
  const back = { href: paths.library(locale), label: t("own.library") };
  if (!link.success || !found) {
    return (
      <Page narrow title={t("own.title")} back={back}>
        <p>{t("own.over")}</p>
      </Page>
    );
  }
  return (
    <Page narrow title={t("own.title")} back={back}>
      <OwnAlerts
        {...{ locale, link: link.data, actions: { again, change, erase, stop, stopEverything } }}
        {...found}
        isConfirmed={done === "confirmed"}
      />
    </Page>
  );
}
