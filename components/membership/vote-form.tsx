import { Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Vote, votes } from "@/lib/membership/review/rules";

type Props = {
  locale: Locale;
  applicationId: string;
  own: { vote: Vote; comment: string } | undefined;
  vote: FormAction;
};

export function VoteForm({ locale, applicationId, own, vote }: Props) {
  const t = translator(locale, "membership");
  const options = votes.map((value) => ({ value, label: t(`votes.${value}`) }));
  return (
    <section aria-labelledby="own-vote" className="border border-rule bg-sheet p-5">
      <h2 id="own-vote" className="mb-4 text-[1.3125rem]">
        {t("review.vote")}
      </h2>
      <Form action={vote} locale={locale} className="space-y-5">
        <input type="hidden" name="applicationId" value={applicationId} />
        <Radios
          name="vote"
          label={t("review.vote")}
          hint={t("review.vote-hint")}
          options={options}
          defaultValue={own?.vote}
        />
        <TextArea
          name="comment"
          label={t("review.comment")}
          optional={translator(locale, "common")("optional")}
          defaultValue={own?.comment}
          dir="auto"
        />
        <Submit>{t("review.cast-vote")}</Submit>
      </Form>
    </section>
  );
}
