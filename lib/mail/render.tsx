import { render } from "react-email";
import { Layout } from "./layout";
import type { Mail } from "./message";
import { plainText } from "./plain-text";

/** Both forms of a mail. */
export async function renderMail(mail: Mail): Promise<{ html: string; text: string }> {
  return { html: await render(<Layout mail={mail} />), text: plainText(mail) };
}
