import { appealsAnswer } from "@/lib/appeals/api/answers";
import { readOnly } from "@/lib/http/api/answer";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly((request) =>
  appealsAnswer(new URL(request.url).searchParams),
);
