import { expect } from "@playwright/test";

export type Mail = {
  readonly subject: string;
  readonly text: string;
  readonly to: readonly { readonly address: string }[];
  readonly attachments?: readonly { readonly contentType: string }[];
};

/** Waits for a mail in the inbox, for mail is sent by jobs: the newest to this address that has these words. */
export async function mailTo(address: string, subject: string | RegExp, words = ""): Promise<Mail> {
  const isMeant = (mail: Mail) =>
    mail.to.some((to) => to.address === address) && mail.subject.match(subject) !== null && mail.text.includes(words);
  let found: Mail | undefined;
  await expect(async () => {
    const response = await fetch(`${process.env.MAIL_INBOX_URL}/api/email`);
    found = ((await response.json()) as Mail[]).filter(isMeant).at(-1);
    expect(found, `a mail to ${address}: ${subject}`).toBeDefined();
  }).toPass({ timeout: 30_000 });
  return found as Mail;
}

/** The link of ours in a mail that leads below a path, e.g. `sign-in`. */
export function linkIn({ text, subject }: Mail, path: string): string {
  const [link] = new RegExp(`https?://\\S+/${path}/\\S+`).exec(text) ?? [];
  if (!link) throw new Error(`“${subject}” has no link below ${path}`);
  return link;
}
