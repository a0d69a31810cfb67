import { parseWithZod } from "@conform-to/zod/v4";
import { expect, it } from "vitest";
import { z } from "zod";
import { fieldsOf } from "./fields";

const form = (fields: Record<string, string>) => {
  const filled = new FormData();
  for (const [name, value] of Object.entries(fields)) filled.append(name, value);
  return filled;
};

it("leaves what a person filled in, and no field of React's, of our Form's or of Conform's", () => {
  const sent = { $ACTION_REF_1: "", _locale: "ar", __intent__: "{", __state__: "x", name: "a\0b", _name: "c" };
  expect(Object.fromEntries(fieldsOf(form(sent)))).toEqual({ name: "ab", _name: "c" });
});

it.each(["{", '{"type":"update"}', '{"type":"reset","payload":1}', "validate"])(
  "takes a command to Conform, %s, for nothing",
  (intent) => {
    const sent = form({ name: "Amina", __intent__: intent, __state__: "{" });
    const submission = parseWithZod(fieldsOf(sent), { schema: z.strictObject({ name: z.string() }) });
    expect(submission.status).toBe("success");
  },
);
