import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { PASSWORD_RULE } from "#core/people/password.ts";
import { db } from "../db/client.ts";
import { env } from "../env.ts";

const DAY = 24 * 60 * 60;

function createAuth() {
  const settings = env();
  return betterAuth({
    appName: "PushGen Console",
    secret: settings.PUSHGEN_SECRET,
    baseURL: settings.PUSHGEN_BASE_URL ?? `http://localhost:${settings.PORT}`,
    database: prismaAdapter(db(), { provider: "postgresql" }),
    // Accounts are made by set-up and by invitation alone (services/people).
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_RULE.min,
      maxPasswordLength: PASSWORD_RULE.max,
    },
    session: { expiresIn: 14 * DAY, updateAge: DAY },
    user: {
      additionalFields: {
        role: { type: "string", required: true, input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    advanced: {
      // The database makes the ids (uuidv7).
      database: { generateId: false },
      // Over plain HTTP (a first try on this machine) a Secure cookie would never come back.
      useSecureCookies: settings.PUSHGEN_BASE_URL?.startsWith("https://") ?? false,
      cookiePrefix: "pushgen",
    },
    telemetry: { enabled: false },
    plugins: [nextCookies()],
  });
}

let instance: ReturnType<typeof createAuth> | undefined;

/** The sign-in library, made on first use so that a build needs no database. */
export function auth(): ReturnType<typeof createAuth> {
  instance ??= createAuth();
  return instance;
}
