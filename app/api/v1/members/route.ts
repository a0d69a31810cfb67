import { readOnly } from "@/lib/http/api/answer";
import { membersAnswer } from "@/lib/membership/api/answers";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly((request) =>
  membersAnswer(new URL(request.url).searchParams),
);
