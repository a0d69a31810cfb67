import { cache } from "react";
import { readCookie } from "./cookies";
import { viewerOf } from "./sessions";
import { type Viewer, visitor } from "./viewer";

/** Who is signed in on this request. Public pages never call this: they are the same for everyone. */
export const currentViewer = cache(async (): Promise<Viewer> => viewerOf(await readCookie("session")));

/** The applicant who follows an application on this request. */
export const currentApplicant = cache(async (): Promise<Viewer> => {
  const viewer = await viewerOf(await readCookie("applicant"));
  return viewer.kind === "applicant" ? viewer : visitor;
});

/** The donor who looks at their own page on this request. */
export const currentDonor = cache(async (): Promise<Viewer> => {
  const viewer = await viewerOf(await readCookie("donor"));
  return viewer.kind === "donor" ? viewer : visitor;
});
