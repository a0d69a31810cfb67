import { coalitionAddress } from "@/lib/coalition";
import { translator } from "@/lib/i18n/translator";
import type { Mail, MailBlock, MailEntry } from "./message";

/** The mail as plain text: nothing the HTML says is missing. */
export function plainText({ locale, blocks, unsubscribeUrl }: Mail): string {
  const t = translator(locale, "mail");
  const ending = unsubscribeUrl ? [`${t("layout.unsubscribe")}\n${unsubscribeUrl}`] : [];
  const foot = ["-- ", ...coalitionAddress].join("\n");
  return `${[...blocks.map(blockText), ...ending, foot].join("\n\n")}\n`;
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case "paragraph":
    case "note":
      return block.text;
    case "button":
    case "link":
      return `${block.label}\n${block.url}`;
    case "entries":
      return block.entries.map(entryText).join("\n\n");
    case "facts":
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join("\n");
    case "quote":
      // A form sends its lines as \r\n.
      return block.text.replaceAll("\r\n", "\n").replaceAll(/^/gm, "> ");
  }
}

function entryText({ title, about, text, url }: MailEntry): string {
  return [title, about, text, url].filter(Boolean).join("\n");
}
