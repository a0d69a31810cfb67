import type { Metadata } from "next";
import { Checkbox } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Page } from "@/components/layout/page";
import { requireDonor } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { erase } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "donor")("erase.title") };
}

export default async function ErasePage({ params }: Props) {
  const locale = await localeOf(params);
  await requireDonor(locale);
  const t = translator(locale, "donor");
  return (
    <Page narrow title={t("erase.title")} back={{ href: paths.donorDetails(locale), label: t("erase.back") }}>
      <div className="prose mb-8">
        <p>{t("erase.goes")}</p>
        <p>{translator(locale, "alerts")("erased-with-gifts")}</p>
        <p>{t("erase.stays")}</p>
        <p>{t("erase.stripe")}</p>
      </div>
      <Form action={erase} locale={locale}>
        <Checkbox name="understood" label={t("erase.understood")} />
        <Submit tone="danger">{t("erase.submit")}</Submit>
      </Form>
    </Page>
  );
}
