import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { record } from "@/lib/audit/record";
import type { Representing } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { purgeMemberPages } from "@/lib/membership/organizations/jobs";
import { fail, ok, type Result } from "@/lib/result";
import { storage } from "@/lib/storage/storage";
import { logoLimits, pictureTypes } from "./rules";

/** Keeps a logo: drawn anew, so that nothing hidden in the file (EXIF, GPS, scripts) is kept. The old one goes. */
export async function saveLogo(member: Representing, bytes: Buffer): Promise<Result> {
  const picture = await drawAnew(bytes);
  if (!picture) return fail("picture-refused");
  const stored = await storage().put(picture);
  try {
    await replaceLogo(member, async (tx) => {
      const file = { ...stored, name: "logo.webp", contentType: "image/webp", uploadedById: member.userId };
      return (await tx.storedFile.create({ data: file })).id;
    });
  } catch (error) {
    await storage().remove(stored.key);
    throw error;
  }
  return ok();
}

export async function removeLogo(member: Representing): Promise<Result> {
  await replaceLogo(member, async () => null);
  return ok();
}

async function drawAnew(bytes: Buffer): Promise<Buffer | null> {
  if (bytes.byteLength === 0 || bytes.byteLength > logoLimits.bytes) return null;
  const type = await fileTypeFromBuffer(bytes);
  if (!pictureTypes.some((one) => one === type?.mime)) return null;
  const options = { limitInputPixels: logoLimits.pixels, failOn: "error" } as const;
  const box = { ...logoLimits.box, fit: "inside", withoutEnlargement: true } as const;
  // What sharp cannot read is no picture: a damaged file is an expected failure here.
  return sharp(bytes, options)
    .rotate()
    .resize(box)
    .webp({ quality: 85 })
    .toBuffer()
    .catch(() => null);
}

async function replaceLogo(member: Representing, make: (tx: Tx) => Promise<string | null>): Promise<void> {
  const { organizationId: id } = member;
  const old = await transaction(async (tx) => {
    const organization = await tx.organization.findUniqueOrThrow({ where: { id }, include: { logo: true } });
    const logoId = await make(tx);
    await tx.organization.update({ where: { id }, data: { logoId, version: { increment: 1 } } });
    if (organization.logo) await tx.storedFile.delete({ where: { id: organization.logo.id } });
    await record(tx, {
      type: "organization.edited",
      actor: member,
      subject: { type: "organization", id, name: organization.name },
      change: { logo: { before: organization.logoId, after: logoId } },
    });
    await purgeMemberPages(tx, organization);
    return organization.logo;
  });
  if (old) await storage().remove(old.key);
}
