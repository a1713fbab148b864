import "server-only";
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";

/** An answer of a model is a few kilobytes; what is larger is none, and must not fill the memory. */
const MOST_CHARACTERS = 4_000_000;

const httpAgent = new HttpAgent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const httpsAgent = new HttpsAgent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/**
 * `fetch` as far as the SDK needs it, over node's own HTTP client and connections that stay open: a call costs half the
 * CPU time of the global `fetch`. Follows no redirects. Rejects like `fetch` does: a TypeError where the server cannot be
 * reached or sends far too much, the signal's reason at an abort. The answer is read whole: not for streams.
 */
export async function httpFetch(url: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const address = new URL(url instanceof Request ? url.url : url);
  const isSecure = address.protocol === "https:";
  const { signal } = init;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = (isSecure ? httpsRequest : httpRequest)(
      address,
      {
        agent: isSecure ? httpsAgent : httpAgent,
        method: init.method ?? "GET",
        headers: Object.fromEntries(
          init.headers instanceof Headers ? init.headers : new Headers(init.headers),
        ),
        ...(signal && { signal }),
      },
      resolve,
    );
    request.on("error", (error) => reject(asFetchError(error, signal)));
    request.end(init.body ?? undefined);
  });
  const status = answer.statusCode ?? 500;
  const headers = headersOf(answer);
  const hasBody = status !== 204 && status !== 304;
  const body = await wholeBody(answer, signal);
  return new ReadResponse(hasBody ? body : "", { status, headers });
}

/** A response whose text is there already: to put it into a stream and read it back costs more than the rest. */
class ReadResponse extends Response {
  readonly #text: string;

  constructor(text: string, init: ResponseInit) {
    super(null, init);
    this.#text = text;
  }

  override async text(): Promise<string> {
    return this.#text;
  }

  override async json(): Promise<unknown> {
    return JSON.parse(this.#text);
  }
}

function wholeBody(answer: IncomingMessage, signal: AbortSignal | null | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    answer.setEncoding("utf8");
    answer.on("data", (chunk: string) => {
      text += chunk;
      if (text.length > MOST_CHARACTERS) answer.destroy(new Error("The answer is far too long"));
    });
    answer.on("end", () => resolve(text));
    answer.on("error", (error) => reject(asFetchError(error, signal)));
    // Most answers close after their end; an error made for each would cost more than reading it.
    answer.on("close", () => {
      if (!answer.readableEnded) reject(asFetchError(new Error("The answer broke off"), signal));
    });
  });
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const one = ([name, value]: [string, string | string[] | undefined]) =>
    [name, Array.isArray(value) ? value.join(", ") : (value ?? "")] as const;
  return Object.fromEntries(Object.entries(headers).map(one));
}

function asFetchError(error: unknown, signal: AbortSignal | null | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  return new TypeError("fetch failed", { cause: error });
}
