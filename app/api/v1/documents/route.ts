import { readOnly } from "@/lib/http/api/answer";
import { documentsAnswer } from "@/lib/library/api/answers";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly((request) =>
  documentsAnswer(new URL(request.url).searchParams),
);
