import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import { visibleTo } from "../policy";
import { editedFields } from "./snapshot";

/** A record with all that the secretariat can change in it; null for one it may not see. */
export async function findForEditing(admin: Admin, id: string) {
  if (!isId(id)) return null;
  return db.document.findFirst({ where: { AND: [visibleTo(admin), { id }] }, include: editedFields });
}

export type EditedDocument = NonNullable<Awaited<ReturnType<typeof findForEditing>>>;
