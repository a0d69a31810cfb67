import { isAdmin, isRepresenting, isSignedIn, type SignedIn, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Upload } from "@/lib/db/generated/client";
import { isId } from "@/lib/ids";
import { findPublication } from "../publications/queries";
import { isEditable } from "../rules";
import { findOffer } from "../translations/queries";
import type { Unfinished, UploadKind } from "./rules";

export type { Upload };

/** What a file is sent for: a kind, and the publication or the offer. */
export type Target = { readonly kind: UploadKind; readonly targetId: string | null };

/** Whether the viewer may bring a file to it now. What somebody may not see is answered as if it were not there. */
export async function mayBring(viewer: Viewer, { kind, targetId }: Target): Promise<boolean> {
  if (kind === "IMPORT_TABLE" || kind === "IMPORT_ARCHIVE") return isAdmin(viewer);
  if (!isRepresenting(viewer) || targetId === null) return false;
  if (kind === "TRANSLATION") return (await findOffer(viewer, targetId, viewer.locale))?.status === "DRAFT";
  const publication = await findPublication(viewer, targetId);
  return publication !== null && isEditable(publication.status);
}

/** The viewer's own upload, while they may still bring a file to what it is for; otherwise null. */
export async function findUpload(viewer: Viewer, id: string): Promise<Upload | null> {
  if (!isSignedIn(viewer) || !isId(id)) return null;
  const found = await db.upload.findFirst({ where: { id, userId: viewer.userId } });
  return found && (await mayBring(viewer, found)) ? found : null;
}

/** What the viewer has begun to send there and not finished, the last begun first. */
export async function unfinishedUploads(
  viewer: SignedIn,
  kinds: readonly UploadKind[],
  targetId: string | null = null,
): Promise<Unfinished[]> {
  const found = await db.upload.findMany({
    where: { userId: viewer.userId, state: "OPEN", kind: { in: [...kinds] }, targetId },
    orderBy: [{ movedAt: "desc" }, { id: "asc" }],
  });
  return found.map(({ id, kind, name, size, modified, received }) => ({
    ...{ id, kind, name, size, received },
    modified: modified.getTime(),
  }));
}
