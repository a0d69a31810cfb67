import { createHmac } from "node:crypto";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { isSameSecret } from "@/lib/ids";

const validFor = 60_000;

/** Says, from one function of this server to another, that a person has proved who they are. Holds one minute. */
export function proofOf(userId: string): string {
  const until = now().getTime() + validFor;
  return `${until}.${sign(userId, until).toString("base64url")}`;
}

export function isProof(userId: unknown, proof: unknown): boolean {
  if (typeof userId !== "string" || typeof proof !== "string") return false;
  const [until = "", signature = ""] = proof.split(".");
  const isOurs = isSameSecret(Buffer.from(signature, "base64url"), sign(userId, Number(until)));
  return isOurs && Number(until) > now().getTime();
}

function sign(userId: string, until: number): Buffer {
  return createHmac("sha256", env.AUTH_SECRET).update(`signed-in\n${userId}\n${until}`).digest();
}
