import type { Metadata } from "next";
import { PledgeForm } from "@/components/giving/pledge-form";
import { Page } from "@/components/layout/page";
import { Empty } from "@/components/ui/empty";
import { currentAppeal } from "@/lib/appeals/queries";
import { visitor } from "@/lib/auth/viewer";
import { offeredMethods } from "@/lib/giving/pledges/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { promise } from "./actions";

type Props = { params: Promise<{ locale: string }> };

// An appeal may close at any moment, and the form carries an id of its own.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "pledge")("title"), robots: { index: false } };
}

export default async function PledgePage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "pledge");

  const appeal = await currentAppeal(visitor, locale);
  return (
    <Page
      narrow
      title={t("title")}
      back={{ href: paths.donate(locale), label: translator(locale, "giving")("form.title") }}
    >
      {appeal?.status === "OPEN" ? (
        <PledgeForm locale={locale} appeal={appeal} methods={offeredMethods()} pledge={promise} />
      ) : (
        <Empty>{t("no-appeal")}</Empty>
      )}
    </Page>
  );
}
