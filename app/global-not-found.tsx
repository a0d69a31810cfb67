import "./globals.css";
import type { Metadata } from "next";
import { locales, ownName } from "@/lib/i18n/locales";

export const metadata: Metadata = { title: "Not found · International Coalition for the Responsibility to Protect" };

/** For addresses without a language of ours. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <main className="wrap py-16">
          <h1 className="mb-4">This page is not here</h1>
          <ul className="flex gap-5">
            {locales.map((locale) => (
              <li key={locale}>
                <a href={`/${locale}`} lang={locale} hrefLang={locale}>
                  {ownName(locale)}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
