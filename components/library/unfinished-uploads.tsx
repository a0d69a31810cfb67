import { formatPercent } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Unfinished } from "@/lib/library/uploads/rules";
import { GiveUp } from "./sending-progress";
import { filled, type UploadWords } from "./upload-words";

type Props = {
  locale: Locale;
  words: UploadWords;
  uploads: readonly Unfinished[];
  remove: (id: string) => void;
};

/** What was begun and not finished: the same file chosen again goes on where it was. */
export function UnfinishedUploads({ locale, words, uploads: all, remove }: Props) {
  const uploads = all.filter(({ received }) => received > 0);
  if (uploads.length === 0) return null;
  return (
    <section aria-label={words.begun} className="space-y-2 border-s-4 border-ink bg-sheet px-4 py-3">
      <p className="font-semibold">{words.begun}</p>
      <ul className="space-y-3">
        {uploads.map(({ id, name, received, size }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            <span className="min-w-0 break-words">
              {filled(received < size ? words.again : words["again-whole"], {
                name,
                percent: formatPercent(Math.floor((received / size) * 100) / 100, locale),
              })}
            </span>
            <GiveUp words={words} name={name} giveUp={() => remove(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
