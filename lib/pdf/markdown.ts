import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent, Table } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { safeLink } from "./link";
import type { Block, ListItem, Run } from "./sheet";

const parser = unified().use(remarkParse).use(remarkGfm);

// Only there to recognize relative addresses; they are kept as written.
const anywhere = "https://portal.invalid/";

/** Markdown as blocks of a sheet. HTML stays plain text, pictures become their alternative text, links lead to web and mail only. */
export function markdownBlocks(markdown: string): Block[] {
  return parser.parse(markdown).children.flatMap(blocksOf);
}

function blocksOf(node: RootContent): Block[] {
  switch (node.type) {
    case "paragraph":
      return [{ kind: "paragraph", runs: runsOf(node.children) }];
    case "heading":
      return [{ kind: "heading", level: node.depth <= 2 ? 2 : 3, text: textOf(node.children) }];
    case "list":
      return [{ kind: "list", ordered: node.ordered === true, items: itemsOf(node) }];
    case "table":
      return [tableOf(node)];
    case "blockquote":
      return [{ kind: "quote", runs: runsIn(node.children) }];
    case "thematicBreak":
      return [{ kind: "rule" }];
    case "code":
    case "html":
      return [{ kind: "paragraph", runs: [{ text: node.value }] }];
    default:
      return [];
  }
}

function itemsOf(list: List): ListItem[] {
  return list.children.flatMap((item) => {
    const nested = item.children.filter((child) => child.type === "list");
    const own = item.children.filter((child) => child.type !== "list");
    return [{ runs: runsIn(own) }, ...nested.flatMap(itemsOf)];
  });
}

function tableOf({ children: [head, ...body] }: Table): Block {
  const cells = (row: Table["children"][number]) => row.children.map((cell) => textOf(cell.children));
  const headers = head ? cells(head) : [];
  const rows = body.map(cells).map((row) => headers.map((_, column) => row[column] ?? ""));
  return { kind: "table", headers, rows };
}

function runsIn(nodes: readonly (BlockContent | DefinitionContent)[]): Run[] {
  const paragraphs = nodes.flatMap((node) => (node.type === "paragraph" ? [runsOf(node.children)] : []));
  return paragraphs.flatMap((runs, index) => (index === 0 ? runs : [{ text: " " }, ...runs]));
}

function runsOf(nodes: readonly PhrasingContent[], manner: Omit<Run, "text"> = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case "strong":
        return runsOf(node.children, { ...manner, strong: true });
      case "emphasis":
        return runsOf(node.children, { ...manner, em: true });
      case "delete":
        return runsOf(node.children, manner);
      case "link":
        return runsOf(node.children, safeLink(node.url, anywhere) ? { ...manner, href: node.url } : manner);
      case "break":
        return [{ ...manner, text: "\n" }];
      case "image":
        return node.alt ? [{ ...manner, text: node.alt }] : [];
      case "text":
      case "inlineCode":
      case "html":
        return [{ ...manner, text: node.value }];
      default:
        return [];
    }
  });
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return runsOf(nodes)
    .map((run) => run.text)
    .join("");
}
