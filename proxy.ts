import { type NextRequest, NextResponse } from "next/server";
import { wrongMethod } from "#core/api/wrong-method.ts";

/**
 * Strict headers on every page: scripts run only with this response's nonce, nothing is loaded from elsewhere, and no
 * other site may frame the console. Inline style attributes are allowed because positioned widgets need them. A method
 * that an address of the API does not have is refused here, as a problem.
 */
export function proxy(request: NextRequest): NextResponse {
  const refused = wrongMethod(request.method, request.nextUrl.pathname);
  if (refused) {
    const headers = {
      allow: refused.allow,
      "content-type": "application/problem+json",
      "cache-control": "no-store",
    };
    return new NextResponse(JSON.stringify(refused.problem), { status: 405, headers });
  }
  const nonce = btoa(crypto.randomUUID());
  // Development needs eval for its hot reload and stack traces.
  const development = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // What a visitor asked for, to come back to after signing in. Set always: a request cannot say it itself.
  headers.set("x-address", askedAddress(request.nextUrl));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Longer ones would not fit the headers of every server on the way. */
const LONGEST_ADDRESS = 2_000;

/** Path and choices of a page; the path alone where the choices are too long. */
function askedAddress({ pathname, searchParams }: URL): string {
  const choices = new URLSearchParams(searchParams);
  choices.delete("_rsc");
  const address = choices.size > 0 ? `${pathname}?${choices}` : pathname;
  return address.length > LONGEST_ADDRESS ? pathname : address;
}

// Uploads are streamed by their routes; the proxy would hold them in memory. Next reads this without running it.
export const config = {
  matcher: [
    "/((?!_next/static|_next/image|icon.svg|api/content/import|api/experiments/outcomes|api/evaluations/sets/file).*)",
  ],
};
