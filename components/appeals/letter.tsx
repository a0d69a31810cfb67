import type { ReactNode } from "react";
import { Markdown } from "@/components/ui/markdown";
import type { AppealAchievement, AppealLetter } from "@/lib/appeals/rules";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = {
  locale: Locale;
  appeal: AppealLetter;
  actions?: ReactNode;
  /** A preview inside another page is not the page's own title. */
  title?: "h1" | "h3";
};

/** An appeal as what it is: a letter, with the year's achievements in its middle. */
export function Letter({ locale, appeal, actions, title: Title = "h1" }: Props) {
  const { textLocale } = appeal;
  return (
    <article className="min-w-0">
      <div className="mb-7 flex flex-wrap items-baseline justify-between gap-x-5 gap-y-2 border-b border-rule pb-2.5 text-sm text-soft">
        <span lang={textLocale}>{appeal.kicker}</span>
        {actions}
      </div>
      <div lang={textLocale} dir={direction(textLocale)}>
        <Title className="mb-6">{appeal.title}</Title>
        <div className="prose">
          <p className="text-[1.3125rem] leading-normal">{appeal.salutation}</p>
          <Markdown>{appeal.opening}</Markdown>
        </div>
        <Achievements label={translator(locale, "appeals")("this-year")} achievements={appeal.achievements} />
        <div className="prose">
          <Markdown>{appeal.closing}</Markdown>
          <Signature locale={textLocale} signature={appeal.signature} />
        </div>
      </div>
    </article>
  );
}

/** Who signs, and for whom: the first line is the name. */
function Signature({ locale, signature }: { locale: Locale; signature: string }) {
  const [name, ...lines] = signature.split("\n");
  return (
    <p className="mt-8">
      <strong>{name}</strong>
      {[...lines, translator(locale, "common")("coalition-full")].map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </p>
  );
}

function Achievements({ label, achievements }: { label: string; achievements: readonly AppealAchievement[] }) {
  if (achievements.length === 0) return null;
  return (
    <ol aria-label={label} className="my-9 border-t border-rule">
      {achievements.map(({ id, text, link }, index) => (
        <li
          key={id}
          className="grid grid-cols-[2.75rem_1fr] border-b border-rule py-4 font-serif text-[1.09375rem] leading-normal text-pretty"
        >
          <span aria-hidden="true" className="text-soft oldstyle-nums">
            {index + 1}
          </span>
          <div>
            <p>{text}</p>
            {link && (
              <a href={link.href} className="mt-1 inline-block font-sans text-[0.90625rem]">
                {link.label}
              </a>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
