import { expect, it, vi } from "vitest";
import { forgetPageLinks, keepPageLinks, pageLinks } from "./page-links";

const page = "/en/documents/bridges";

it("asks for the page of a document alone, and once in ten seconds", async () => {
  const read = vi.fn(async (locale: string, slug: string) => (slug === "bridges" ? `<${locale}>` : null));
  keepPageLinks(read);
  expect(await pageLinks(page, 0)).toBe("<en>");
  expect(await pageLinks(page, 9_999)).toBe("<en>");
  expect(await pageLinks("/fr/documents/bridges", 0)).toBe("<fr>");
  expect(await pageLinks("/en/documents/unknown", 0)).toBeNull();
  for (const path of ["/", "/en/documents", `${page}/`, `${page}/text`, `${page}.pdf`, "/en/documents/%62ridges"])
    expect(await pageLinks(path, 0)).toBeNull();
  expect(read).toHaveBeenCalledTimes(3);
  await pageLinks(page, 10_000);
  expect(read).toHaveBeenCalledTimes(4);
  forgetPageLinks();
  await pageLinks(page, 10_001);
  expect(read).toHaveBeenCalledTimes(5);
});

it("keeps two thousand answers, the last that were asked for", async () => {
  const read = vi.fn(async () => "<>");
  keepPageLinks(read);
  for (let number = 0; number <= 2_000; number++) await pageLinks(`/en/documents/d-${number}`, 0);
  await pageLinks("/en/documents/d-2000", 0);
  expect(read).toHaveBeenCalledTimes(2_001);
  await pageLinks("/en/documents/d-0", 0);
  expect(read).toHaveBeenCalledTimes(2_002);
});

it("leaves pages alone for some seconds when it is not answered", async () => {
  let answer: () => Promise<string> = () => Promise.reject(new Error("away"));
  const read = vi.fn(() => answer());
  keepPageLinks(read);
  expect(await pageLinks(page, 0)).toBeNull();
  expect(await pageLinks(page, 4_999)).toBeNull();
  expect(read).toHaveBeenCalledTimes(1);
  answer = () => new Promise(() => {});
  const begun = performance.now();
  expect(await pageLinks(page, 5_000)).toBeNull();
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect(await pageLinks("/en/documents/other", 5_001)).toBeNull();
  expect(read).toHaveBeenCalledTimes(2);
  answer = async () => "<en>";
  expect(await pageLinks("/en/documents/other", 10_000)).toBe("<en>");
});
