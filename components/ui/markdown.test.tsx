import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Markdown } from "./markdown";

const html = (text: string) => renderToStaticMarkup(<Markdown>{text}</Markdown>);

describe("Markdown of people", () => {
  it("becomes paragraphs, stress, links and lists", () => {
    expect(html("One *two* **three** [four](https://example.org)\n\n- five")).toBe(
      '<p>One <em>two</em> <strong>three</strong> <a href="https://example.org">four</a></p>\n<ul>\n<li>five</li>\n</ul>',
    );
  });

  it.each([
    ["<script>alert(1)</script>"],
    ["<img src=x onerror=alert(1)>"],
    ["[x](javascript:alert(1))"],
    ["[x](data:text/html,<script>alert(1)</script>)"],
    ["![x](https://tracker.example/pixel.png)"],
    ["<iframe src=https://example.org></iframe>"],
    ["<a href='https://example.org' onclick='alert(1)'>x</a>"],
  ])("loses what could act: %s", (text) => {
    expect(html(text)).not.toMatch(/<script|onerror|onclick|javascript:|data:|<img|<iframe/);
  });
});
