import { readOnly } from "@/lib/http/api/answer";
import { memberAnswer } from "@/lib/membership/api/answers";

type Context = { params: Promise<{ slug: string }> };

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(async (request, { params }: Context) =>
  memberAnswer((await params).slug, new URL(request.url).searchParams),
);
