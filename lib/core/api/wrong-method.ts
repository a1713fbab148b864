import { ENDPOINTS } from "./endpoints.ts";
import { type Problem, toProblem } from "./problem.ts";

/** Where the API stands. */
export const API_BASE = "/api/v1";

/** A refusal of a method that an address does not have, and the methods that it has, as `Allow` names them. */
export interface WrongMethod {
  allow: string;
  problem: Problem;
}

/** Each path of the API as its parts, with the methods that it has. */
const PATHS = [...pathsOf([...ENDPOINTS, { path: "/openapi.json", method: "get" }])];

/**
 * Why a request of this method is refused at this address; null where the address has the method, and where it is none
 * of the API's. The framework itself would answer 405 without a word.
 */
export function wrongMethod(method: string, address: string): WrongMethod | null {
  if (!address.startsWith(`${API_BASE}/`)) return null;
  const parts = address.slice(API_BASE.length + 1).split("/");
  const found = PATHS.find((one) => matches(one.parts, parts));
  if (!found || found.methods.includes(method)) return null;
  const allow = found.methods.join(", ");
  const named = found.methods.filter((one) => one !== "HEAD" && one !== "OPTIONS").join(" and ");
  const message = `This address takes ${named}, and not ${method}. GET ${API_BASE}/openapi.json says what each is for.`;
  return { allow, problem: toProblem({ code: "wrong-method", message, fields: {} }) };
}

function pathsOf(endpoints: readonly { path: string; method: "get" | "post" }[]) {
  const paths = new Map<string, { parts: string[]; methods: string[] }>();
  for (const { path, method } of endpoints) {
    const one = paths.get(path) ?? { parts: path.slice(1).split("/"), methods: ["OPTIONS"] };
    // The framework answers HEAD by GET, and OPTIONS by itself.
    one.methods.unshift(...(method === "get" ? ["GET", "HEAD"] : ["POST"]));
    paths.set(path, one);
  }
  return paths.values();
}

function matches(template: readonly string[], parts: readonly string[]): boolean {
  return (
    template.length === parts.length &&
    template.every((part, index) => (part.startsWith("{") ? parts[index] !== "" : part === parts[index]))
  );
}
