import { beforeEach, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { resetVocabularies } from "@/lib/library/terms/testing/vocabularies";
import { termName } from "@/lib/library/terms/wording";
import { pageJobs } from "@/lib/pages/purge";
import { POST } from "./route";

const drawn = vi.hoisted(() => vi.fn());
vi.mock("next/cache", () => ({ revalidatePath: drawn }));

beforeEach(resetDatabase);
beforeEach(resetVocabularies);

it("pages are drawn anew with the names of today", async () => {
  await db.topic.update({ where: { slug: "prevention" }, data: { names: { en: "Preventing" } } });
  expect(termName("en", "topic", "prevention")).toBe("Prevention");
  const named: string[] = [];
  drawn.mockImplementation(() => named.push(termName("en", "topic", "prevention")));
  const answers: number[] = [];
  vi.stubGlobal("fetch", async (url: URL, init: RequestInit) => {
    const answer = await POST(new Request(url, init));
    answers.push(answer.status);
    return answer;
  });
  await pageJobs["purge-pages"]?.({ paths: ["/"] }, { jobId: "1", attempt: 1, last: false });
  vi.unstubAllGlobals();
  expect([answers, named]).toEqual([[204], ["Preventing"]]);
});
