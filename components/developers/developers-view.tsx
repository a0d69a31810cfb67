import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Chapter, chapters, type Told } from "./chapters";

type Example = {
  readonly name: "search" | "document" | "problem" | "oai" | "feed" | "export";
  readonly href: string;
  readonly answer: string;
  readonly isWhole: boolean;
};

type Props = { locale: Locale; told: Told; examples: readonly Example[] };

/** What programs may read and how, with requests that work and their answers. */
export function DevelopersView({ locale, told, examples }: Props) {
  const t = translator(locale, "developers");
  return (
    <div className="max-w-3xl">
      <div className="prose">
        <p>{t("intro")}</p>
        <p className="text-soft">{t("drawn")}</p>
      </div>
      {chapters(locale, told).map((chapter) => (
        <section key={chapter.id} id={chapter.id} className="mt-10 scroll-mt-6">
          <ChapterText chapter={chapter} />
          {examples
            .filter(({ name }) => chapter.examples?.includes(name))
            .map((example) => (
              <ExampleView key={example.name} locale={locale} example={example} />
            ))}
        </section>
      ))}
    </div>
  );
}

function ChapterText({ chapter: { title, text, list, link } }: { chapter: Chapter }) {
  return (
    <div className="prose">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {list && (
        <ul>
          {list.map((item) => (
            <li key={item.text} id={item.id}>
              {item.text}
            </li>
          ))}
        </ul>
      )}
      {link && (
        <p>
          {link.label}:{" "}
          <a href={link.href} dir="ltr">
            {link.href}
          </a>
        </p>
      )}
    </div>
  );
}

function ExampleView({ locale, example: { name, href, answer, isWhole } }: { locale: Locale; example: Example }) {
  const t = translator(locale, "developers");
  return (
    <figure className="mt-6 border-s-2 border-rule ps-4">
      <figcaption className="font-semibold">
        <a href={href} rel="nofollow">
          {t(`examples.${name}`)}
        </a>
      </figcaption>
      <p className="mt-3 text-sm text-soft">{t("request")}</p>
      <Code text={`curl '${href}'`} />
      <p className="mt-3 text-sm text-soft">{t(isWhole ? "answer" : "beginning")}</p>
      <Code text={answer} />
    </figure>
  );
}

// A click or a tap chooses all of it, to be copied.
function Code({ text }: { text: string }) {
  return (
    <pre
      dir="ltr"
      lang="en"
      className="mt-1 select-all whitespace-pre-wrap text-start text-sm [overflow-wrap:anywhere]"
    >
      <code>{text}</code>
    </pre>
  );
}
