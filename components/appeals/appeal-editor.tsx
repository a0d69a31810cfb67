import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Tag } from "@/components/ui/tag";
import type { AppealLetter, AppealStatus } from "@/lib/appeals/rules";
import type { FormAction } from "@/lib/auth/action";
import { type Locale, locales, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths, withQuery } from "@/lib/paths";
import { AchievementsEditor } from "./achievements-editor";
import { AmountsEditor } from "./amounts-editor";
import { Letter } from "./letter";
import { AppealSettingsForm } from "./settings-form";
import { AppealTextForm } from "./text-form";

type Appeal = Parameters<typeof AppealSettingsForm>[0]["appeal"] & {
  readonly status: AppealStatus;
  readonly texts: readonly ({ readonly locale: string } & NonNullable<Parameters<typeof AppealTextForm>[0]["words"]>)[];
  readonly achievements: Parameters<typeof AchievementsEditor>[0]["achievements"];
  readonly amounts: Parameters<typeof AmountsEditor>[0]["amounts"];
};

type ActionName =
  | "saveSettings"
  | "saveText"
  | "saveOneAchievement"
  | "moveOrRemove"
  | "saveOneAmount"
  | "removeOneAmount"
  | "setStatus";

type Props = {
  locale: Locale;
  /** The language that is written and previewed. */
  language: Locale;
  appeal: Appeal;
  preview: AppealLetter;
  actions: Readonly<Record<ActionName, FormAction>>;
};

/** An appeal on the secretariat's desk: its state, its words per language with a preview, achievements, amounts, settings. */
export function AppealEditor({ locale, language, appeal, preview, actions }: Props) {
  const t = translator(locale, "admin");
  const words = appeal.texts.find((text) => text.locale === language);
  return (
    <>
      <StatusForm locale={locale} appeal={appeal} action={actions.setStatus} />
      <LanguageTabs locale={locale} language={language} appeal={appeal} />
      {!words && <p className="mb-6 text-soft">{t("appeals.not-written")}</p>}
      <div className="grid gap-12 lg:grid-cols-2">
        <Section title={t("appeals.letter")}>
          <AppealTextForm locale={locale} language={language} appeal={appeal} words={words} action={actions.saveText} />
        </Section>
        <Section title={t("appeals.preview")}>
          <div className="border border-rule bg-paper p-6">
            <Letter locale={language} appeal={preview} title="h3" />
          </div>
        </Section>
      </div>
      <Section title={t("appeals.achievements")}>
        <AchievementsEditor
          {...{ locale, language }}
          appealId={appeal.id}
          achievements={appeal.achievements}
          save={actions.saveOneAchievement}
          act={actions.moveOrRemove}
        />
      </Section>
      <Section title={t("appeals.amounts")}>
        <AmountsEditor
          {...{ locale, language }}
          appealId={appeal.id}
          amounts={appeal.amounts}
          save={actions.saveOneAmount}
          remove={actions.removeOneAmount}
        />
      </Section>
      <Section title={t("appeals.settings")}>
        <AppealSettingsForm locale={locale} appeal={appeal} action={actions.saveSettings} />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-12 min-w-0">
      <h2 className="mb-4">{title}</h2>
      {children}
    </section>
  );
}

function StatusForm({ locale, appeal, action }: { locale: Locale; appeal: Appeal; action: FormAction }) {
  const t = translator(locale, "admin");
  const opens = appeal.status !== "OPEN";
  return (
    <Form action={action} locale={locale} className="mb-8 flex flex-wrap items-center gap-4">
      <input type="hidden" name="id" value={appeal.id} />
      <input type="hidden" name="version" value={appeal.version} />
      <input type="hidden" name="status" value={opens ? "OPEN" : "CLOSED"} />
      <Tag tone={opens ? "plain" : "good"}>{t(`appeals.${appeal.status}`)}</Tag>
      <Submit tone={opens ? "primary" : "quiet"}>{t(opens ? "appeals.open-it" : "appeals.close-it")}</Submit>
      <span className="text-sm text-soft">{t(opens ? "appeals.open-confirm" : "appeals.close-confirm")}</span>
    </Form>
  );
}

function LanguageTabs({ locale, language, appeal }: { locale: Locale; language: Locale; appeal: Appeal }) {
  const written = new Set(appeal.texts.map((text) => text.locale));
  return (
    <nav aria-label={translator(locale, "admin")("appeals.languages")} className="mb-6 border-b border-rule">
      <ul className="-mb-px flex gap-5">
        {locales.map((one) => (
          <li key={one}>
            <a
              href={withQuery(paths.admin.appeal(locale, appeal.id), { language: one })}
              lang={one}
              aria-current={one === language ? "page" : undefined}
              className="block border-b-2 border-transparent py-2 text-ink no-underline hover:border-rule aria-[current]:border-ink aria-[current]:font-semibold"
            >
              {ownName(one)}
              {!written.has(one) && <span className="text-soft"> …</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
