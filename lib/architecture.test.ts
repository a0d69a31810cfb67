import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { sheetRoutes } from "@/app/sheets/sheet-of";

// What DESIGN says of the architecture, as far as a machine can see it.

const sources = ["app", "components", "lib", "prisma/seed", "scripts", "sandbox", "e2e"]
  .flatMap(filesBelow)
  .concat("proxy.ts", "instrumentation.ts");
const isTest = (file: string) => /\.test\.tsx?$|\/testing\//.test(file);
const code = sources.filter((file) => !isTest(file));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith("lib/db/generated/"));
}

type Import = { file: string; target: string; typeOnly: boolean };

const statement = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/g;

function importsOf(file: string): Import[] {
  return [...readFileSync(file, "utf8").matchAll(statement)].flatMap(([, , type, path, dynamic]) => {
    const target = resolved(file, path ?? dynamic ?? "");
    return target ? [{ file, target, typeOnly: type !== undefined }] : [];
  });
}

function resolved(file: string, path: string): string | null {
  if (path.startsWith("@/")) return path.slice(2);
  return path.startsWith(".") ? normalize(join(dirname(file), path)) : null;
}

const imports = code.flatMap(importsOf);
const shown = (found: readonly Import[]) => found.map(({ file, target }) => `${file} → ${target}`);

const nouns = ["regions", "accounts", "membership", "library", "appeals", "giving"] as const;
const nounOf = (path: string) => nouns.find((noun) => path.startsWith(`lib/${noun}/`));
const inLib = (path: string) => path.startsWith("lib/");

describe("imports go one way", () => {
  it("lib knows neither pages nor what is drawn", () => {
    expect(shown(imports.filter(({ file, target }) => inLib(file) && /^(app|components)\//.test(target)))).toEqual([]);
  });

  it("what is drawn knows no page, and of lib only what is pure", () => {
    const pure =
      /^lib\/(i18n|pdf\/(link|sheet)|auth\/viewer|paths|money|lists|coalition|(\w+\/)+(rules|schema|vocabulary|wording|\w*rules))/;
    const bad = imports.filter(
      ({ file, target, typeOnly }) =>
        file.startsWith("components/") &&
        (target.startsWith("app/") || (inLib(target) && !typeOnly && !pure.test(target))),
    );
    expect(shown(bad)).toEqual([]);
  });

  it("the platform knows no noun", () => {
    const bad = imports.filter(({ file, target }) => inLib(file) && !nounOf(file) && nounOf(target));
    expect(shown(bad)).toEqual([]);
  });

  it("nouns have one order without cycles", () => {
    const bad = imports.filter(({ file, target }) => {
      const [from, to] = [nounOf(file), nounOf(target)];
      return from && to && nouns.indexOf(to) > nouns.indexOf(from);
    });
    expect(shown(bad)).toEqual([]);
  });

  it("only reads, writes, jobs and the platform touch the database", () => {
    const pureOrDrawn = /^(app|components)\/|\/(rules|policy|schema|mail)\.ts$/;
    const bad = imports.filter(
      ({ file, target, typeOnly }) =>
        !typeOnly && /^lib\/db\/(client|transaction|generated)/.test(target) && pureOrDrawn.test(file),
    );
    expect(shown(bad.filter(({ file }) => file !== "app/[locale]/sign-in/sign-out.ts"))).toEqual([]);
  });

  it("rules import nothing that runs but rules", () => {
    const bad = imports.filter(
      ({ file, target, typeOnly }) =>
        /\/rules\.ts$/.test(file) && !typeOnly && !/(rules|vocabulary|countries|names|money|clock)$/.test(target),
    );
    expect(shown(bad)).toEqual([]);
  });
});

describe("a noun's folder", () => {
  const names = new Set(["rules", "policy", "schema", "queries", "commands", "search", "webhooks", "mail", "jobs"]);

  it("holds the closed list of files, and parts of itself in folders of their own", () => {
    const odd = nouns.flatMap((noun) =>
      readdirSync(`lib/${noun}`, { withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !isTest(`lib/${noun}/${entry.name}`))
        .filter((entry) => !names.has(entry.name.replace(/\.tsx?$/, "")))
        .map((entry) => `lib/${noun}/${entry.name}`),
    );
    // Vocabularies and tables of facts, each one list.
    const lists = ["lib/library/vocabulary.ts", "lib/regions/countries.ts", "lib/regions/names.ts"];
    expect(odd.filter((file) => !lists.includes(file))).toEqual([]);
  });
});

describe("files", () => {
  it("stay small", () => {
    const long = sources
      .filter((file) => !/lib\/i18n\/messages|map-paths/.test(file))
      .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it("are called what they are", () => {
    expect(
      sources.filter(
        (file) => /\/(utils?|helpers?|misc|common|index)\.tsx?$/.test(file) && !file.startsWith("lib/i18n/messages"),
      ),
    ).toEqual([]);
  });

  it("export by name, except where Next asks for a default", () => {
    const next =
      /^app\/.*(page|layout|not-found|error|global-error|global-not-found|sitemap|robots|manifest|icon)\.tsx?$/;
    const bad = code.filter((file) => /\nexport default /.test(`\n${readFileSync(file, "utf8")}`) && !next.test(file));
    expect(bad).toEqual([]);
  });
});

const pages = code.filter((file) => /^app\/\[locale\]\/.*page\.tsx$/.test(file));
const areas = /^app\/\[locale\]\/(member|admin|application|donor)\//;
const gate = /await require(SignedIn|Member|Reviewer|Admin|Applicant|Donor|Owner)\(/;

describe("doors", () => {
  // Reached with a mailed link or before there is anybody to let in; each says so here.
  const open = ["app/[locale]/application/open/page.tsx", "app/[locale]/application/find/page.tsx"].concat(
    ["open", "find", "erased", "repair", "repair/done"].map((page) => `app/[locale]/donor/${page}/page.tsx`),
  );

  it("every page of a private area has its gate, before anything is read", () => {
    const bad = pages.filter(
      (file) => areas.test(file) && !gate.test(readFileSync(file, "utf8")) && !open.includes(file),
    );
    expect(bad).toEqual([]);
  });

  it("every export of a private area has its gate", () => {
    const handlers = code.filter((file) => areas.test(file) && file.endsWith("route.ts"));
    expect(handlers.filter((file) => !gate.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("public pages know no session", () => {
    const bad = imports.filter(
      ({ file, target }) =>
        file.startsWith("app/[locale]/(public)/") &&
        /^lib\/auth\/(current|gates|cookies|sessions)$|^next\/headers$/.test(target),
    );
    expect(shown(bad)).toEqual([]);
  });

  it("every action goes through a wrapper", () => {
    const wrapper =
      /(publicAction|giverAction|applicantAction|donorAction|signedInAction|memberAction|reviewerAction|adminAction|ownerAction)\(/;
    const files = code.filter((file) => readFileSync(file, "utf8").startsWith('"use server"'));
    expect(files.length).toBeGreaterThan(5);
    const bad = files.filter((file) => {
      const text = readFileSync(file, "utf8");
      return !wrapper.test(text) && !/await refuseForeignOrigin\(\)/.test(text);
    });
    expect(bad).toEqual([]);
  });
});

describe("page actions", () => {
  // Forms that answer one person, and the page that is nowhere: there is nothing to put on paper.
  const withoutSheet = [
    "email",
    "documents/[slug]/withdrawn",
    // The file itself is its paper.
    "documents/[slug]/text",
    "documents/[slug]/ask",
    "donate",
    "donate/pledge",
    "donate/pledge/sent",
    "donate/thanks",
    "donate/cancelled",
    "donate/no-cards",
    "join/sent",
    "library/follow",
    "[...rest]",
  ];

  it("every public page has its sheet", () => {
    const routes = pages
      .filter((file) => file.startsWith("app/[locale]/(public)/"))
      .map((file) => dirname(file).replace("app/[locale]/(public)", "").replace(/^\//, ""));
    expect(routes.filter((route) => !sheetRoutes.includes(route) && !withoutSheet.includes(route))).toEqual([]);
  });
});
