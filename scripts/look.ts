import { mkdirSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { codeAt } from "@/lib/accounts/second-factor/totp";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { exampleAccounts } from "@/prisma/seed/content/accounts";
import { findChromium } from "./test/chromium";

// Photographs the running example portal for docs/look.md: start it, then `npm run look`, or `npm run look -- letter`
// for the subjects named so. PORTAL_URL says where it runs, when not on port 3000.

type Subject = {
  name: string;
  path: (locale: Locale) => string;
  /** The part that is shown; without it, what a visitor sees first. */
  part?: string;
  phone?: true;
  asAdmin?: true;
  act?: (page: Page) => Promise<void>;
};

const subjects: readonly Subject[] = [
  { name: "letter", path: paths.home },
  { name: "letter-phone", path: paths.home, phone: true },
  { name: "give-panel", path: paths.home, part: "aside" },
  { name: "regions", path: paths.home, part: "[aria-labelledby=browse]" },
  { name: "search", path: (locale) => paths.search(locale, { q: "prevention", region: "africa" }) },
  { name: "search-phone", path: (locale) => paths.search(locale, { q: "prevention" }), phone: true },
  { name: "document", path: (locale) => paths.document(locale, "20-years-of-commitment") },
  { name: "empty", path: (locale) => paths.search(locale, { q: "zzzqqq" }), part: "main" },
  { name: "members-map", path: paths.members },
  { name: "form", path: paths.donate, part: "main" },
  { name: "form-errors", path: paths.join, part: "main form", act: sendEmpty },
  {
    name: "notice",
    path: (locale) => `${paths.admin.settings(locale)}?notice=saved`,
    part: "main [role=status]",
    asAdmin: true,
  },
  { name: "list", path: paths.admin.applications, part: "main", asAdmin: true },
  { name: "list-phone", path: paths.admin.applications, asAdmin: true, phone: true },
  { name: "pagination", path: paths.admin.members, part: "main nav", asAdmin: true },
  { name: "facts", path: paths.admin.applications, part: "main", asAdmin: true, act: openFirst },
];

const views = [
  { locale: "en", colorScheme: "light" },
  { locale: "ar", colorScheme: "dark" },
] as const;

const folder = "docs/look";
const portal = process.env.PORTAL_URL ?? "http://localhost:3000";
const chosen = subjects.filter(({ name }) => process.argv.length < 3 || process.argv.includes(name));

mkdirSync(folder, { recursive: true });
const executablePath = await findChromium();
if (!executablePath) throw new Error("No Chromium runs here, and none could be installed: set CHROMIUM_PATH.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  await photograph(browser);
} finally {
  await browser.close();
}

async function photograph(browser: Browser): Promise<void> {
  const ofVisitors = chosen.filter(({ asAdmin }) => !asAdmin);
  const ofAdmins = chosen.filter(({ asAdmin }) => asAdmin);
  await pictures(await patient(browser), ofVisitors);
  if (ofAdmins.length > 0) await pictures(await signedIn(browser), ofAdmins);
}

async function pictures(context: BrowserContext, subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) {
    for (const view of views) await picture(context, subject, view);
  }
}

async function picture(context: BrowserContext, subject: Subject, view: (typeof views)[number]): Promise<void> {
  const { locale, colorScheme } = view;
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(subject.phone ? { width: 390, height: 844 } : { width: 1280, height: 860 });
  const answer = await page.goto(subject.path(locale));
  if (!answer?.ok()) throw new Error(`${subject.name}: the portal answered ${answer?.status()}.`);
  await subject.act?.(page);
  await page.evaluate(() => document.fonts.ready);
  // The development server's own button is no part of the portal.
  const options = { style: "nextjs-portal { display: none }" };
  const shot = subject.part
    ? await page.locator(subject.part).first().screenshot(options)
    : await page.screenshot(options);
  const file = `${folder}/${subject.name}-${locale}-${colorScheme}.webp`;
  const { size } = await sharp(shot).webp({ quality: 72 }).toFile(file);
  console.log(`${file}  ${Math.round(size / 1000)} KB`);
  await page.close();
}

/** A development server draws a page for the first time in its own time. */
async function patient(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: portal });
  context.setDefaultTimeout(120_000);
  return context;
}

async function signedIn(browser: Browser): Promise<BrowserContext> {
  const account = exampleAccounts.find(({ role }) => role === "admin");
  if (!account?.totpSecret) throw new Error("No example account of an admin.");
  const context = await patient(browser);
  const page = await context.newPage();
  await page.goto(paths.signIn("en"));
  await page.locator("[name=email]").fill(account.email);
  await page.locator("[name=password]").fill(account.password);
  await page.locator("main form [type=submit]").click();
  await page.locator("[name=code]").fill(codeAt(account.totpSecret, new Date()));
  await page.locator("main form [type=submit]").click();
  await page.waitForURL(`**${paths.admin.home("en")}`);
  await page.close();
  return context;
}

async function sendEmpty(page: Page): Promise<void> {
  await page.locator("main form [type=submit]").click();
  await page.locator("[aria-invalid=true]").first().waitFor();
}

async function openFirst(page: Page): Promise<void> {
  await page.locator("main tbody a").first().click();
  await page.locator("main dl").first().waitFor();
}
