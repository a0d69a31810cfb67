import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import type { Env } from "@/lib/env";
import { checkedKey, MissingFile, newKey } from "./key";
import { spool } from "./spool";
import type { Content, Storage, Stored } from "./storage";

type Access = Pick<Env, "S3_REGION" | "S3_ENDPOINT" | "S3_ACCESS_KEY_ID" | "S3_SECRET_ACCESS_KEY">;

/** Files in a bucket of any S3-compatible service. */
export function s3Storage(bucket: string, access: Access): Storage {
  const client = clientFor(access);
  const at = (key: string) => ({ Bucket: bucket, Key: checkedKey(key) });

  return {
    async put(content: Content, key = newKey()): Promise<Stored> {
      const folder = await mkdtemp(join(tmpdir(), "arriving-"));
      try {
        // S3 wants the length first, and a cut upload must not reach the bucket.
        const path = join(folder, checkedKey(key));
        const written = await spool(content, path);
        const Body = createReadStream(path);
        await client.send(new PutObjectCommand({ ...at(key), Body, ContentLength: written.size }));
        return { key, ...written };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },

    async read(key) {
      const found = await client.send(new GetObjectCommand(at(key))).catch((error: unknown) => {
        throw isMissing(error) ? new MissingFile(key) : error;
      });
      return found.Body as Readable;
    },

    exists: (key) =>
      client.send(new HeadObjectCommand(at(key))).then(
        () => true,
        (error: unknown) => {
          if (isMissing(error)) return false;
          throw error;
        },
      ),

    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}

function clientFor(access: Access): S3Client {
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = access;
  return new S3Client({
    region: access.S3_REGION ?? "us-east-1",
    // Services other than Amazon's do not know the newer checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(access.S3_ENDPOINT && { endpoint: access.S3_ENDPOINT, forcePathStyle: true }),
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
  });
}

function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;
}
