import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

// People's text becomes elements, never an HTML string; raw HTML in it is dropped, links are http, https and mailto only.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize, {
    tagNames: ["p", "strong", "em", "a", "ul", "ol", "li", "blockquote", "h2", "h3", "br", "hr", "code"],
    attributes: { a: ["href"] },
    protocols: { href: ["http", "https", "mailto"] },
  });

export function Markdown({ children }: { children: string }) {
  const tree = processor.runSync(processor.parse(children));
  return toJsxRuntime(tree, { Fragment, jsx, jsxs });
}
