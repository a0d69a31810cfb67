import { readOnly } from "@/lib/http/api/answer";
import { documentAnswer } from "@/lib/library/api/answers";

type Context = { params: Promise<{ name: string }> };

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(async (request, { params }: Context) =>
  documentAnswer((await params).name, new URL(request.url).searchParams),
);
