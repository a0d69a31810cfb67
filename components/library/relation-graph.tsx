import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentDetail } from "@/lib/library/catalogue/detail";
import type { Neighbour, Relation } from "@/lib/library/records/queries";

type Props = { locale: Locale; document: DocumentDetail; relations: readonly Relation[]; describedBy: string };

// Drawn for the narrowest screen: two boxes beside each other, and a line between them that all of them join.
const width = 340;
const box = { width: 158, height: 44 };
const step = 54;
const middle = { width: 220, height: 40 };
const mostAtASide = 6;

/** The document in the middle; above it what it refers to, below it what refers to it. */
export function RelationGraph({ locale, document, relations, describedBy }: Props) {
  const t = translator(locale, "records");
  const above = relations.filter(({ bond }) => !bond.endsWith("_BY"));
  const below = relations.filter(({ bond }) => bond.endsWith("_BY"));
  const drawn = [above, below].map((side) => side.slice(0, mostAtASide));
  const [top, bottom] = drawn.map((side) => Math.ceil(side.length / 2)) as [number, number];
  const center = top * step + middle.height / 2 + 4;
  const height = center + middle.height / 2 + 4 + bottom * step;
  const left = relations.length - drawn.flat().length;
  const places = (side: readonly Relation[], yOf: (row: number) => number) =>
    side.map((relation, index) => ({ relation, column: index % 2, y: yOf(Math.floor(index / 2)) }));
  const boxes = [
    ...places(drawn[0] ?? [], (row) => (top - 1 - row) * step + 2),
    ...places(drawn[1] ?? [], (row) => center + middle.height / 2 + 10 + row * step),
  ];
  return (
    <figure className="max-w-md">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t("relations.graph")}
        aria-describedby={describedBy}
        className="h-auto w-full"
        direction="ltr"
      >
        <line
          x1={width / 2}
          x2={width / 2}
          y1={top > 0 ? box.height / 2 + 2 : center}
          y2={bottom > 0 ? center + middle.height / 2 + 10 + (bottom - 1) * step + box.height / 2 : center}
          className="stroke-edge"
        />
        {boxes.map(({ relation, column, y }) => (
          <Box key={`${relation.bond} ${relation.other.id}`} {...{ locale, relation, column, y }} />
        ))}
        <rect
          x={(width - middle.width) / 2}
          y={center - middle.height / 2}
          width={middle.width}
          height={middle.height}
          rx="2"
          className="fill-ink"
        />
        <Words y={center + 5} text={nameOf(document, 30)} className="fill-paper text-[13px] font-semibold" />
      </svg>
      {left > 0 && <figcaption className="text-sm text-soft">{t("relations.more", { count: left })}</figcaption>}
    </figure>
  );
}

type BoxProps = { locale: Locale; relation: Relation; column: number; y: number };

function Box({ locale, relation: { bond, other }, column, y }: BoxProps) {
  const t = translator(locale, "records");
  // The first stands where reading begins.
  const isLeft = (column === 0) === (direction(locale) === "ltr");
  const x = isLeft ? 1 : width - box.width - 1;
  const center = x + box.width / 2;
  return (
    <g>
      <line
        x1={isLeft ? x + box.width : x}
        x2={width / 2}
        y1={y + box.height / 2}
        y2={y + box.height / 2}
        className="stroke-edge"
      />
      <rect x={x} y={y} width={box.width} height={box.height} rx="2" className="fill-sheet stroke-rule" />
      <Words x={center} y={y + 17} text={{ text: t(`bonds.${bond}`), locale }} className="fill-soft text-[11.5px]" />
      <Words x={center} y={y + 34} text={nameOf(other, 21)} className="fill-ink text-[12.5px]" />
    </g>
  );
}

type Text = { readonly text: string; readonly locale: string };

function Words({ x = width / 2, y, text, className }: { x?: number; y: number; text: Text; className: string }) {
  return (
    <text x={x} y={y} textAnchor="middle" direction={direction(text.locale)} lang={text.locale} className={className}>
      {text.text}
    </text>
  );
}

/** What tells a document apart in a small box: its first symbol, else the beginning of its title. */
function nameOf({ symbols, title, locale }: Pick<Neighbour, "symbols" | "title" | "locale">, most: number): Text {
  const [symbol] = symbols;
  if (symbol && symbol.length <= most) return { text: symbol, locale: "en" };
  const letters = [...(symbol ?? title)];
  return { text: letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : letters.join(""), locale };
}
