import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOwner } from "@/lib/membership/testing/people";
import { readWhole, storage } from "@/lib/storage/storage";
import { removeLogo, saveLogo } from "./commands";

beforeEach(resetDatabase);

const picture = () =>
  sharp({ create: { width: 900, height: 900, channels: 3, background: "#17233c" } })
    .withExif({ IFD0: { Artist: "A hidden name" } })
    .jpeg()
    .toBuffer();

describe("a logo", () => {
  it("is drawn anew, smaller and without what the file hid; the old one goes", async () => {
    const owner = await anOwner();
    expect(await saveLogo(owner, await picture())).toMatchObject({ ok: true });
    const first = await db.storedFile.findFirstOrThrow();
    const kept = await readWhole(first.key);
    const { exif, ...seen } = await sharp(kept).metadata();
    expect(seen).toMatchObject({ format: "webp", width: 240, height: 240 });
    expect(exif).toBeUndefined();

    await saveLogo(owner, await picture());
    expect(await db.storedFile.count()).toBe(1);
    expect(await storage().exists(first.key)).toBe(false);

    await removeLogo(owner);
    expect(await db.storedFile.count()).toBe(0);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a drawing with a script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ["a cut picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ["another kind of file", Buffer.from("%PDF-1.7")],
  ])("is refused when it is %s, and leaves no trace", async (_name, bytes) => {
    expect(await saveLogo(await anOwner(), bytes)).toMatchObject({ code: "picture-refused" });
    expect(await db.storedFile.count()).toBe(0);
  });
});
