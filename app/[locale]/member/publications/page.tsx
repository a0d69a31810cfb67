import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { DocumentList } from "@/components/library/document-list";
import { OfferTable } from "@/components/library/offer-table";
import { PublicationTable } from "@/components/library/publication-table";
import { ButtonLink } from "@/components/ui/button";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { ownPublications, sharedPublications } from "@/lib/library/publications/queries";
import { ownOffers } from "@/lib/library/translations/queries";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "library")("publications.title") };
}

export default async function PublicationsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);

  const [own, shared, offers] = await Promise.all([
    ownPublications(member, locale),
    sharedPublications(member, locale),
    ownOffers(member, locale),
  ]);

  const t = translator(locale, "library");
  return (
    <Page
      title={t("publications.title")}
      actions={<ButtonLink href={paths.member.newPublication(locale)}>{t("publications.new")}</ButtonLink>}
    >
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <p className="mb-6 text-soft">{t("publications.intro")}</p>
      <PublicationTable locale={locale} publications={own} />
      {own.length > 0 && (
        <p className="mt-4">
          <a href={paths.member.usage(locale)}>{translator(locale, "usage")("member.link")}</a>
        </p>
      )}
      {offers.length > 0 && (
        <div className="mt-12">
          <h2 className="mb-3">{translator(locale, "reading")("offer.list")}</h2>
          <OfferTable {...{ locale, offers }} hrefOf={(id) => paths.member.translation(locale, id)} empty="" />
        </div>
      )}
      {shared.length > 0 && (
        <section aria-labelledby="shared" className="mt-12">
          <h2 id="shared" className="border-b border-rule pb-3">
            {t("publications.shared")}
          </h2>
          <DocumentList locale={locale} documents={shared} hrefOf={({ id }) => paths.member.publication(locale, id)} />
        </section>
      )}
    </Page>
  );
}
