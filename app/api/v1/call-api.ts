import { z } from "zod";

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response> | Response;

/** What a test sends to a route of the API. */
export interface ApiRequest {
  key?: string;
  method?: "GET" | "POST";
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** A text is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface ApiAnswer<T> {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body; null where it is not JSON. */
  data: T;
}

/**
 * Calls a route's handler as the web server would. A test that reads the body names its schema (an endpoint's `answer`,
 * or `problem`), and fails where the body does not keep to it. For tests.
 */
export async function callApi<T = unknown>(
  handler: Handler,
  given: ApiRequest,
  answer: z.ZodType<T> = z.unknown() as z.ZodType<T>,
): Promise<ApiAnswer<T>> {
  const { key, params, query = {}, body, headers } = given;
  const method = given.method ?? (body === undefined ? "GET" : "POST");
  const address = `https://console.example.org/api/v1/x?${new URLSearchParams(query)}`;
  const request = new Request(address, {
    method,
    headers: { ...(key && { authorization: `Bearer ${key}` }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  const data = answer.parse(/json$/.test(type) ? JSON.parse(text) : null);
  return { status: response.status, headers: response.headers, text, data };
}
