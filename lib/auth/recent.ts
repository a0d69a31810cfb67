import { now } from "@/lib/clock";
import { recently } from "./lifetimes";
import { isSignedIn, type Viewer } from "./viewer";

/** Whether the person proved who they are in the last ten minutes. */
export function isRecent(viewer: Viewer): boolean {
  return isSignedIn(viewer) && now().getTime() - viewer.authenticatedAt.getTime() <= recently;
}
