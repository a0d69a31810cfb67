import { Form } from "@/components/forms/form";
import { TextArea, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Achievement = {
  readonly id: string;
  readonly path: string | null;
  readonly document: { readonly slug: string } | null;
  readonly texts: readonly { readonly locale: string; readonly text: string; readonly linkLabel: string }[];
};

type Props = {
  locale: Locale;
  language: Locale;
  appealId: string;
  achievements: readonly Achievement[];
  save: FormAction;
  act: FormAction;
};

export function AchievementsEditor({ achievements, ...rest }: Props) {
  const { locale, appealId, act } = rest;
  const t = translator(locale, "admin");
  return (
    <ol className="border-t border-rule">
      {achievements.map((achievement, index) => (
        <li key={achievement.id} className="border-b border-rule py-4">
          <details>
            <summary className="cursor-pointer font-serif text-lg">
              {index + 1}. {textIn(achievement, rest.language)?.text ?? t("appeals.not-written")}
            </summary>
            <div className="mt-4">
              <AchievementForm {...rest} achievement={achievement} />
            </div>
          </details>
          <Form action={act} locale={locale} className="mt-3 flex flex-wrap gap-3">
            <input type="hidden" name="appealId" value={appealId} />
            <input type="hidden" name="achievementId" value={achievement.id} />
            {index > 0 && <Act value="up" label={t("appeals.up")} />}
            {index < achievements.length - 1 && <Act value="down" label={t("appeals.down")} />}
            <Act value="remove" label={translator(locale, "common")("remove")} />
          </Form>
        </li>
      ))}
      <li className="py-4">
        <details>
          <summary className="cursor-pointer font-semibold">{t("appeals.add-achievement")}</summary>
          <div className="mt-4">
            <AchievementForm {...rest} />
          </div>
        </details>
      </li>
    </ol>
  );
}

function Act({ value, label }: { value: string; label: string }) {
  return (
    <Submit tone="quiet" name="act" value={value} className="py-1 text-sm">
      {label}
    </Submit>
  );
}

function textIn({ texts }: Achievement, language: Locale) {
  return texts.find((text) => text.locale === language);
}

type FormProps = Omit<Props, "achievements" | "act"> & { achievement?: Achievement };

function AchievementForm({ locale, language, appealId, achievement, save }: FormProps) {
  const t = translator(locale, "admin");
  const text = achievement && textIn(achievement, language);
  const written = { lang: language, dir: direction(language) };
  return (
    <Form action={save} locale={locale} className="space-y-4">
      <input type="hidden" name="appealId" value={appealId} />
      <input type="hidden" name="language" value={language} />
      {achievement && <input type="hidden" name="achievementId" value={achievement.id} />}
      <TextArea
        name="text"
        label={t("appeals.achievement")}
        defaultValue={text?.text}
        rows={3}
        maxLength={600}
        required
        {...written}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="linkLabel"
          label={t("appeals.link-label")}
          defaultValue={text?.linkLabel}
          maxLength={120}
          {...written}
        />
        <TextField
          name="target"
          label={t("appeals.target")}
          hint={t("appeals.target-hint")}
          defaultValue={achievement?.document?.slug ?? achievement?.path ?? ""}
          maxLength={200}
          dir="ltr"
        />
      </div>
      <Submit tone="quiet">{translator(locale, "common")("save")}</Submit>
    </Form>
  );
}
