import { safeLink } from "./link";
import type { Block, Fact, ListItem, Run, Sheet } from "./sheet";

type PrintableBlock =
  | Exclude<Block, { kind: "image" }>
  | { kind: "image"; path: string; alternative: string; width: number };

/** The sheet's blocks as the template takes them: links absolute, headings without a gap in level, pictures by file name. */
export function printable(sheet: Sheet): { blocks: PrintableBlock[]; pictures: Uint8Array[] } {
  const pictures: Uint8Array[] = [];
  let level = 1;
  const blocks = sheet.blocks.map((block): PrintableBlock => {
    switch (block.kind) {
      case "heading":
        // PDF/UA allows no level 3 straight below the title.
        level = Math.min(block.level, level + 1);
        return { ...block, level: level as 2 | 3 };
      case "image":
        pictures.push(block.png);
        return {
          kind: "image",
          path: `picture-${pictures.length - 1}.png`,
          alternative: block.alternative,
          width: block.width,
        };
      case "paragraph":
      case "quote":
        return { ...block, runs: block.runs.map((run) => linked(run, sheet.url)) };
      case "list":
        return { ...block, items: block.items.map((item) => linkedItem(item, sheet.url)) };
      case "facts":
        return { ...block, facts: block.facts.map((fact) => linked(fact, sheet.url)) };
      default:
        return block;
    }
  });
  return { blocks, pictures };
}

function linkedItem({ runs, link }: ListItem, base: string): ListItem {
  const href = link && safeLink(link.href, base);
  return { runs: runs.map((run) => linked(run, base)), ...(link && href && { link: { ...link, href } }) };
}

// On paper a relative address leads nowhere; a dangerous one is printed as plain text.
function linked<Text extends Run | Fact>(
  { href, ...text }: Text,
  base: string,
): Omit<Text, "href"> & { href?: string } {
  const safe = href && safeLink(href, base);
  return safe ? { ...text, href: safe } : text;
}
