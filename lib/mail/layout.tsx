import { Body, Button, Container, Head, Html, Link, Preview, Section, Text } from "react-email";
import { coalitionAddress } from "@/lib/coalition";
import { direction } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Look, look } from "./look";
import type { Mail, MailBlock, MailEntry } from "./message";

/** The one layout of all our mails: a short letter, no picture and nothing loaded from anywhere. */
export function Layout({ mail }: { mail: Mail }) {
  const t = translator(mail.locale, "mail");
  const styles = look(direction(mail.locale));
  return (
    <Html lang={mail.locale} dir={direction(mail.locale)}>
      <Head>
        <title>{mail.subject}</title>
        <meta name="color-scheme" content="light dark" />
      </Head>
      <Preview>{mail.preview ?? firstParagraph(mail.blocks)}</Preview>
      <Body lang={mail.locale} dir={direction(mail.locale)} style={styles.body}>
        <Container style={styles.container}>
          <Text style={styles.head}>{translator(mail.locale, "common")("coalition-full")}</Text>
          {mail.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
            <Block key={index} block={block} styles={styles} instead={t("layout.instead-of-button")} />
          ))}
          <Section dir="ltr" lang="en" style={styles.foot}>
            {coalitionAddress.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </Section>
          {mail.unsubscribeUrl && (
            <Text style={styles.note}>
              <Link href={mail.unsubscribeUrl}>{t("layout.unsubscribe")}</Link>
            </Text>
          )}
        </Container>
      </Body>
    </Html>
  );
}

function Block({ block, styles, instead }: { block: MailBlock; styles: Look; instead: string }) {
  switch (block.kind) {
    case "paragraph":
      return <Text style={styles.text}>{block.text}</Text>;
    case "note":
      return <Text style={styles.note}>{block.text}</Text>;
    case "link":
      return (
        <Text style={styles.note}>
          <Link href={block.url}>{block.label}</Link>
        </Text>
      );
    case "entries":
      return block.entries.map((entry) => <Entry key={entry.url} entry={entry} styles={styles} />);
    case "quote":
      return <blockquote style={styles.quote}>{block.text}</blockquote>;
    case "button":
      return (
        <>
          <Button href={block.url} style={styles.button}>
            {block.label}
          </Button>
          <Text style={styles.address}>
            {instead}
            <br />
            <bdi>{block.url}</bdi>
          </Text>
        </>
      );
    case "facts":
      return (
        <table style={styles.facts}>
          <tbody>
            {block.facts.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row" style={styles.label}>
                  {label}
                </th>
                <td style={styles.value}>
                  <bdi>{value}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Entry({ entry: { title, url, about, text, language }, styles }: { entry: MailEntry; styles: Look }) {
  const written = { lang: language, dir: direction(language) };
  return (
    <Section style={styles.entry}>
      <Text {...written} style={styles.title}>
        <Link href={url} style={styles.titleLink}>
          {title}
        </Link>
      </Text>
      <Text style={styles.about}>{about}</Text>
      {text && (
        <Text {...written} style={styles.text}>
          {text}
        </Text>
      )}
    </Section>
  );
}

function firstParagraph(blocks: readonly MailBlock[]): string {
  return blocks.find((block) => block.kind === "paragraph")?.text ?? "";
}
