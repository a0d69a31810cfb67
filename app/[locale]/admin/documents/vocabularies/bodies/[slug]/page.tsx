import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NeedsRecent } from "@/components/accounts/needs-recent";
import { Page } from "@/components/layout/page";
import { AskBodyName, BodyNames, ConfirmBodyName } from "@/components/library/body-renaming";
import { requireAdmin } from "@/lib/auth/gates";
import { isRecent } from "@/lib/auth/recent";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findEditedBody } from "@/lib/library/bodies/queries";
import { readName } from "@/lib/library/bodies/schema";
import { one, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { renameBody } from "../../actions";

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "vocabularies")("bodies.title") };
}

export default async function BodyPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { slug } = await params;
  const typed = one((await searchParams).to);
  const name = readName(typed);
  const edited = await findEditedBody(admin, slug, name);
  if (!edited) notFound();

  const { body, renaming } = edited;
  const t = translator(locale, "vocabularies");
  const unchanged = renaming !== null && renaming.spellings.length === 0;
  const wrong =
    typed !== undefined && name === null ? t("bodies.not-a-name") : unchanged && t("bodies.nothing-changes");
  const here = paths.admin.body(locale, slug, { to: name ?? undefined });
  const again = { recent: isRecent(admin), needsRecent: <NeedsRecent locale={locale} next={here} /> };
  return (
    <Page title={<bdi>{body.name}</bdi>} back={{ href: paths.admin.bodies(locale), label: t("bodies.title") }} narrow>
      <BodyNames {...{ locale, body }} />
      <AskBodyName {...{ locale, body }} typed={(typed ?? "").slice(0, 200)} wrong={wrong || null} />
      {renaming && !unchanged && <ConfirmBodyName {...{ locale, body, renaming, ...again }} rename={renameBody} />}
    </Page>
  );
}
