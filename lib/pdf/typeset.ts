import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { coalitionAddress } from "@/lib/coalition";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { printable } from "./printable";
import type { ReceiptSheet, Sheet } from "./sheet";

const templates = join(process.cwd(), "lib/pdf/typst");
const fonts = join(process.cwd(), "node_modules/@expo-google-fonts");
const fontFiles = [
  "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf",
  "amiri/400Regular/Amiri_400Regular.ttf",
  "amiri/400Regular_Italic/Amiri_400Regular_Italic.ttf",
  "amiri/700Bold/Amiri_700Bold.ttf",
  "amiri/700Bold_Italic/Amiri_700Bold_Italic.ttf",
  "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
];

let kept: NodeCompiler | undefined;

// The fonts take a moment to read and 15 MB to hold: once, at the first paper.
function compiler(): NodeCompiler {
  kept ??= NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(join(fonts, file))) }],
  });
  return kept;
}

/** A tagged A4 PDF of the sheet; the same sheet gives the same bytes. */
export async function typeset(sheet: Sheet): Promise<Uint8Array> {
  const { blocks, pictures } = printable(sheet);
  const { kicker, title, byline, url, locale, issuedAt } = sheet;
  const paper = { kicker, title, byline, url, blocks, issued: formatDate(issuedAt, locale) };
  return print("sheet.typ", { ...letter(locale, issuedAt), ...paper }, pictures);
}

/** A receipt's PDF; the same receipt gives the same bytes, so that it can be made again at any time. */
export async function typesetReceipt(receipt: ReceiptSheet): Promise<Uint8Array> {
  return print("receipt.typ", { ...receipt, ...letter(receipt.locale, receipt.issuedAt), address: receipt.issuer }, []);
}

function letter(locale: Locale, issuedAt: Date) {
  const t = translator(locale, "common");
  return {
    locale,
    coalition: t("coalition"),
    forRtop: t("for-rtop"),
    author: t("coalition-full"),
    address: coalitionAddress,
    date: [issuedAt.getUTCFullYear(), issuedAt.getUTCMonth() + 1, issuedAt.getUTCDate()],
  };
}

// What people wrote travels as JSON beside the template, never inside it.
function print(template: string, paper: object, pictures: readonly Uint8Array[]): Uint8Array {
  const typst = compiler();
  const paths = pictures.map((_, index) => join(templates, `picture-${index}.png`));
  pictures.forEach((png, index) => {
    typst.mapShadow(paths[index] as string, Buffer.from(png));
  });
  try {
    const compiled = typst.compile({
      mainFilePath: join(templates, template),
      inputs: { paper: JSON.stringify(paper) },
    });
    if (!compiled.result)
      throw new Error(`Typesetting failed: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
    return accessible(typst, compiled.result);
  } finally {
    for (const path of paths) typst.unmapShadow(path);
    // Keeps fonts and templates warm and forgets texts not printed again.
    typst.evictCache(10);
  }
}

// PDF/UA refuses a letter that none of our fonts can draw; the paper is then still tagged, without the claim.
function accessible(typst: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return typst.pdf(document, { pdfStandard: "ua-1" });
  } catch {
    return typst.pdf(document);
  }
}
