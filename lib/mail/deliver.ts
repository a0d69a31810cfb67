import { createTransport, type SendMailOptions, type Transporter } from "nodemailer";
import { z } from "zod";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/translator";
import { readWhole } from "@/lib/storage/storage";
import type { Mail, MailAttachment } from "./message";
import { renderMail } from "./render";

const address = z.email().max(254);

let kept: Transporter | undefined;

function transport(): Transporter {
  kept ??= createTransport(
    env.SMTP_URL,
    // What a mail carries is given as bytes: a name or text must never make us read a file or an address.
    { disableFileAccess: true, disableUrlAccess: true },
  );
  return kept;
}

/** Hands the mail to the mail server. `id` stays the same when it is tried again, so that a mail sent twice is recognized as one. */
export async function deliver(mail: Mail, id: string): Promise<void> {
  await transport().sendMail(await envelope(mail, id));
}

async function envelope(mail: Mail, id: string): Promise<SendMailOptions> {
  const { html, text } = await renderMail(mail);
  const stop = mail.oneClickUrl ?? mail.unsubscribeUrl;
  return {
    from: { name: translator(mail.locale, "common")("coalition-full"), address: env.MAIL_FROM },
    // An object, never a string: a string is parsed, and may hold more than one address.
    to: { name: "", address: address.parse(mail.to) },
    subject: oneLine(mail.subject),
    html,
    text,
    messageId: `<${id}@${new URL(env.PORTAL_URL).hostname}>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      "Content-Language": mail.locale,
      ...(mail.oneClickUrl && { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
    },
    ...(stop && { list: { unsubscribe: new URL(stop).href } }),
    attachments: await Promise.all((mail.attachments ?? []).map(attached)),
  };
}

async function attached(attachment: MailAttachment) {
  const content = "key" in attachment ? await readWhole(attachment.key) : Buffer.from(attachment.base64, "base64");
  return { filename: oneLine(attachment.name), contentType: oneLine(attachment.contentType), content };
}

// A line break in a header would begin another header.
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
