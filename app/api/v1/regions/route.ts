import { readOnly } from "@/lib/http/api/answer";
import { regionsAnswer } from "@/lib/library/api/regions";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly((request) =>
  regionsAnswer(new URL(request.url).searchParams),
);
