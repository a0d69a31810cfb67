import { direction } from "@/lib/i18n/locales";
import type { DocumentCard } from "@/lib/library/catalogue/card";
import { presentTerms } from "@/lib/library/terms/vocabulary";
import type { RegionSlug } from "@/lib/regions/rules";

type Props = {
  document: Pick<DocumentCard, "title" | "locale" | "thumbnail" | "regions" | "type">;
  size?: "small" | "large";
  alternative?: string;
};

// One hue for each region keeps shelves of drawn covers apart; the paper stays the same.
const bands: Record<RegionSlug, string> = {
  africa: "bg-[#b1401f]",
  americas: "bg-[#22643c]",
  "asia-pacific": "bg-[#1c6a7d]",
  europe: "bg-[#1c4e86]",
  "middle-east": "bg-[#8a6412]",
  global: "bg-[#55607a]",
};

// Official papers carry a double rule at the foot, working papers a block of lines.
const official = ["resolution", "declaration", "treaty", "letter", "recommendation"];

const sizes = {
  small: { box: "h-24 w-18 px-[7px] py-2", text: "text-[7.5px] leading-tight", band: "mb-1.5 h-0.5 w-[18px]" },
  large: { box: "aspect-[3/4] w-full px-5 py-6", text: "text-lg leading-snug", band: "mb-4 h-1 w-12" },
};

/** The first page of a document, or a cover drawn from its type, title and region. */
export function Cover({ document, size = "small", alternative = "" }: Props) {
  const { box, text, band } = sizes[size];
  if (document.thumbnail) {
    return (
      <img
        src={document.thumbnail}
        alt={alternative}
        loading={size === "small" ? "lazy" : "eager"}
        decoding="async"
        className={`bg-sheet object-cover object-top shadow-[0_0_0_1px_var(--rule)] ${size === "small" ? "h-24 w-18" : "aspect-[3/4] w-full"}`}
      />
    );
  }
  return (
    <div
      aria-hidden="true"
      className={`flex flex-col overflow-hidden bg-sheet font-serif font-semibold shadow-[0_0_0_1px_var(--rule)] ${box}`}
    >
      <i className={`block shrink-0 ${band} ${bands[document.regions[0] ?? "global"]}`} />
      <span lang={document.locale} dir={direction(document.locale)} className={`line-clamp-6 ${text}`}>
        {document.title}
      </span>
      <i
        className={`mt-auto block shrink-0 ${
          presentTerms("type", official).includes(document.type)
            ? "h-1 border-y border-rule"
            : "h-[22%] bg-[repeating-linear-gradient(var(--rule)_0_1px,transparent_1px_5px)]"
        }`}
      />
    </div>
  );
}
