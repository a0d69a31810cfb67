import { describe, expect, it } from "vitest";
import type { Mail } from "./message";
import { renderMail } from "./render";

const invitation: Mail = {
  to: "amina@example.org",
  locale: "en",
  subject: "Your invitation",
  blocks: [
    { kind: "paragraph", text: "Dear <b>Amina</b>," },
    { kind: "button", label: "Accept", url: "https://portal.example.org/en/sign-in/invitation?token=abc&x=1" },
    { kind: "facts", facts: [{ label: "Organization", value: "Invented Watch" }] },
    { kind: "quote", text: "Two\nlines" },
    { kind: "note", text: "The link holds for one hour." },
  ],
};

describe("renderMail", () => {
  it("says the same in text and in HTML", async () => {
    const { html, text } = await renderMail(invitation);
    for (const words of ["Accept", "Invented Watch", "The link holds for one hour.", "708 Third Avenue"]) {
      expect(html).toContain(words);
      expect(text).toContain(words);
    }
    expect(text).toContain("https://portal.example.org/en/sign-in/invitation?token=abc&x=1");
    expect(text).toContain("> Two\n> lines");
  });

  it("shows what people wrote as text", async () => {
    const { html } = await renderMail(invitation);
    expect(html).not.toContain("<b>Amina</b>");
    expect(html).toContain("&lt;b&gt;Amina");
  });

  it("is written from right to left in Arabic", async () => {
    const { html } = await renderMail({ ...invitation, locale: "ar" });
    // The body too: react-email's own default there is English from left to right.
    for (const element of ["html", "body", "td"]) expect(html).toMatch(new RegExp(`<${element} [^>]*dir="rtl"`));
  });

  it("shows what it tells of with a link, in the language that is written in", async () => {
    const entry = {
      ...{ title: "الجسور <b>", url: "https://portal.example.org/en/documents/bridges", about: "18 March 2013" },
      ...{ text: "ما يقوله الناس", language: "ar" },
    };
    const blocks = [
      { kind: "entries", entries: [entry] },
      { kind: "link", label: "See all", url: "https://portal.example.org/en/library/search?a=1&b=2" },
    ] as const;
    const { html, text } = await renderMail({ ...invitation, blocks });
    expect(html).toMatch(/<p[^>]* dir="rtl"[^>]*lang="ar"|<p[^>]* lang="ar"[^>]*dir="rtl"/);
    expect(html).toContain("الجسور &lt;b&gt;");
    expect(html).toContain(`href="${entry.url}"`);
    expect(text).toContain(`${entry.title}\n${entry.about}\n${entry.text}\n${entry.url}`);
    expect(text).toContain("See all\nhttps://portal.example.org/en/library/search?a=1&b=2");
  });

  it("loads nothing from anywhere", async () => {
    const { html } = await renderMail(invitation);
    expect(html).not.toMatch(/<img|<link|src=|url\(/);
  });

  it("offers an end only to what was subscribed to", async () => {
    const unsubscribeUrl = "https://portal.example.org/en/alerts/end?token=abc";
    expect((await renderMail(invitation)).html).not.toContain("Stop these mails");
    const alert = await renderMail({ ...invitation, unsubscribeUrl });
    expect(alert.html).toContain("Stop these mails");
    expect(alert.text).toContain(unsubscribeUrl);
  });
});
