import { coalitionAddress } from "@/lib/coalition";
import { type Locale, locales, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

export function SiteFooter({ locale }: { locale: Locale }) {
  const t = translator(locale, "common");
  return (
    <footer className="no-print border-t border-rule py-10 text-[0.90625rem] text-soft">
      <div className="wrap flex flex-wrap justify-between gap-10">
        <address className="leading-relaxed not-italic" lang="en" dir="ltr">
          {coalitionAddress.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </address>
        <div className="space-y-3">
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            <li>
              <a href={paths.appeals(locale)}>{t("appeals")}</a>
            </li>
            <li>
              <a href={paths.supporters(locale)}>{t("supporters")}</a>
            </li>
            <li>
              <a href={paths.accountability(locale)}>{t("accountability")}</a>
            </li>
            <li>
              <a href={paths.findGifts(locale)}>{t("your-gifts")}</a>
            </li>
            <li>
              <a href={paths.privacy(locale)}>{t("privacy")}</a>
            </li>
            <li>
              <a href={paths.developers(locale)}>{translator(locale, "developers")("footer")}</a>
            </li>
          </ul>
          <nav id="languages" aria-label={t("languages")}>
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {locales.map((other) => (
                <li key={other}>
                  <a
                    href={paths.home(other)}
                    hrefLang={other}
                    lang={other}
                    aria-current={other === locale ? "true" : undefined}
                  >
                    {ownName(other)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  );
}
