import createClient from "openapi-fetch";
import { languageFrom, languageTags } from "../platform/i18n/language.ts";
import type { paths } from "./api.gen.ts";
import { ApiProblem, problemFrom } from "./api-problem.ts";

/**
 * The API, typed from the server's own OpenAPI document. Every failed answer is thrown as an `ApiProblem`, in the
 * language of the page; a write carries an idempotency key, so that a repeated one is done once.
 */
export const api = createClient<paths>({
  baseUrl: "/",
  credentials: "same-origin",
  fetch: (request) =>
    fetch(request).catch((cause: unknown) => {
      if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
      throw new ApiProblem({ status: 0, code: "web.offline", detail: "" });
    }),
});

api.use({
  onRequest: ({ request }) => prepared(request),
  async onResponse({ response }) {
    if (response.ok) return;
    const body: unknown = await response.json().catch(() => null);
    throw problemFrom(response.status, body);
  },
});

function prepared(request: Request): Request {
  const language = languageFrom(new URLSearchParams(window.location.search).get("lang"));
  request.headers.set("accept-language", languageTags[language]);
  const isWrite = request.method !== "GET" && request.method !== "HEAD";
  if (isWrite && !request.headers.has("idempotency-key")) request.headers.set("idempotency-key", newKey());
  return request;
}

/**
 * The same for a family of addresses that are alike and made from data, which no literal names: the caller says what the
 * answer is. A form goes as it is, anything else as JSON. @throws ApiProblem
 */
export async function ask<Data>(
  method: "GET" | "POST" | "PUT",
  address: string,
  { body, signal }: { body?: unknown; signal?: AbortSignal } = {},
): Promise<Data> {
  const isForm = body instanceof FormData;
  const request = new Request(new URL(address, window.location.origin), {
    method,
    credentials: "same-origin",
    ...(signal ? { signal } : {}),
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(body === undefined || isForm ? {} : { headers: { "content-type": "application/json" } }),
  });
  const response = await fetch(prepared(request)).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiProblem({ status: 0, code: "web.offline", detail: "" });
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemFrom(response.status, answer);
  return answer as Data;
}

/** `crypto.randomUUID` exists on secure origins only; an office may well reach the server by plain http. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The body of an answer that succeeded: `loaded(api.GET("/api/people/me"))`. */
export async function loaded<Data>(answer: Promise<{ data?: Data | undefined; response: Response }>): Promise<Data> {
  const { data, response } = await answer;
  if (data === undefined) throw problemFrom(response.status, null);
  return data;
}
