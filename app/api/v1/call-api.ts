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

/** Calls a route's handler as the web server would; the answer with its parsed body. For tests. */
export async function callApi(handler: Handler, given: ApiRequest) {
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
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects of the body
  const data: any = /json$/.test(type) ? JSON.parse(text) : null;
  return { status: response.status, headers: response.headers, text, data };
}
