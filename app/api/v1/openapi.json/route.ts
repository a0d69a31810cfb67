import { readOnly } from "@/lib/http/api/answer";
import { readParameters } from "@/lib/http/api/parameters";
import { apiDescription, descriptionQuery } from "../description";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(async (request) => {
  const { problem } = readParameters(descriptionQuery, new URL(request.url).searchParams);
  return problem ? { problem } : { body: apiDescription() };
});
