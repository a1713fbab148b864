import "server-only";
import { headers } from "next/headers";
import { isSetUp } from "../services/people/set-up.ts";

/**
 * Where a visitor signs in, to come back to the very page that was asked for, its choices included: a link that a
 * colleague sent works. A new workspace is set up first. The address asked for is the proxy's word (`proxy.ts`).
 */
export async function signInAddress(): Promise<string> {
  if (!(await isSetUp())) return "/setup";
  const asked = (await headers()).get("x-address");
  return !asked || asked === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(asked)}`;
}
