import { Fragment } from "react";
import { coalitionAddress } from "@/lib/coalition";
import { formatDate } from "@/lib/i18n/format";
import { direction } from "@/lib/i18n/locales";
import { safeLink } from "@/lib/pdf/link";
import type { Block, ListItem, Run, Sheet } from "@/lib/pdf/sheet";
import { PrintNow } from "./print-now";

/** A page's content for paper, as HTML: no navigation, links spelled out. */
export function PrintSheet({ sheet }: { sheet: Sheet }) {
  const { locale, kicker, title, byline, url, issuedAt, blocks } = sheet;
  return (
    <main
      lang={locale}
      dir={direction(locale)}
      className="prose mx-auto max-w-[42rem] px-4 py-10 print:px-0 print:py-0"
    >
      <PrintNow />
      {kicker && <p className="font-sans text-sm text-soft">{kicker}</p>}
      <h1>{title}</h1>
      {byline && <p className="text-soft">{byline}</p>}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes while it is shown.
        <SheetBlock key={index} block={block} base={url} />
      ))}
      <footer className="border-t border-rule pt-4 font-sans text-xs leading-relaxed text-soft">
        <p className="break-all" dir="ltr">
          {url} · {formatDate(issuedAt, locale)}
        </p>
        <p lang="en" dir="ltr">
          {coalitionAddress.join(", ")}
        </p>
      </footer>
    </main>
  );
}

type BlockProps = { block: Block; base: string };

function SheetBlock({ block, base }: BlockProps) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Runs runs={block.runs} base={base} />
        </p>
      );
    case "quote":
      return (
        <blockquote>
          <Runs runs={block.runs} base={base} />
        </blockquote>
      );
    case "heading":
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List className="space-y-2">
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes while it is shown.
            <Item key={index} item={item} base={base} />
          ))}
        </List>
      );
    }
    case "facts":
      return (
        <dl className="grid grid-cols-[minmax(7rem,auto)_1fr] gap-x-4 gap-y-1 text-base">
          {block.facts.map(({ label, value, href }) => (
            <Fragment key={label}>
              <dt className="text-soft">{label}</dt>
              <dd>
                <Runs runs={[{ text: value, ...(href && { href }) }]} base={base} />
              </dd>
            </Fragment>
          ))}
        </dl>
      );
    case "table":
      return <SheetTable headers={block.headers} rows={block.rows} />;
    case "signature":
      return (
        <p className="pt-4">
          <strong>{block.name}</strong>
          {block.lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </p>
      );
    case "rule":
      return <hr className="border-rule" />;
    case "image":
      return (
        <img
          src={`data:image/png;base64,${Buffer.from(block.png).toString("base64")}`}
          alt={block.alternative}
          className="max-w-40"
        />
      );
  }
}

function Item({ item, base }: { item: ListItem; base: string }) {
  const href = item.link && safeLink(item.link.href, base);
  return (
    <li>
      <Runs runs={item.runs} base={base} />
      {item.link && href && (
        <span className="block text-base">
          <a href={href}>{item.link.label}</a>
        </span>
      )}
    </li>
  );
}

function Runs({ runs, base }: { runs: readonly Run[]; base: string }) {
  return runs.map(({ text, strong, em, href }, index) => {
    const safe = href && safeLink(href, base);
    const words = strong ? <strong>{text}</strong> : em ? <em>{text}</em> : text;
    // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes while it is shown.
    return <Fragment key={index}>{safe ? <a href={safe}>{words}</a> : words}</Fragment>;
  });
}

function SheetTable({ headers, rows }: { headers: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    <table className="w-full border-collapse text-start text-sm">
      <thead>
        <tr className="border-b border-ink">
          {headers.map((header) => (
            <th key={header} scope="col" className="py-1 pe-3 text-start">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join("|")} className="border-b border-rule align-top">
            {row.map((cell, index) => (
              <td key={headers[index]} className="py-1 pe-3">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
