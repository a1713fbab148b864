import "server-only";
import { BadRequestError, UnprocessableEntityError } from "openai";

/** What a server and model understand of the protocol. */
export interface Knowledge {
  format: "schema" | "object" | "none";
  temperature: boolean;
}

interface Dialect {
  /** Calls with what is known, and again with less when the server refuses a part that it does not understand. */
  speak<T>(call: (knows: Knowledge) => Promise<T>): Promise<T>;
}

const LESS = { schema: "object", object: "none" } as const;
const dialects = new Map<string, Dialect>();

/** The dialect of one server and model; what was learnt is kept as long as the process lives. */
export function dialectOf(key: string): Dialect {
  let dialect = dialects.get(key);
  if (!dialect) {
    dialect = newDialect();
    dialects.set(key, dialect);
  }
  return dialect;
}

function newDialect(): Dialect {
  let known: Knowledge = { format: "schema", temperature: true };
  return {
    async speak(call) {
      for (let knows = known; ; ) {
        try {
          const result = await call(knows);
          known = knows;
          return result;
        } catch (error) {
          const less = withoutWhatIsRefused(knows, error);
          if (!less) throw error;
          knows = less;
        }
      }
    },
  };
}

function withoutWhatIsRefused(knows: Knowledge, error: unknown): Knowledge | null {
  if (!(error instanceof BadRequestError || error instanceof UnprocessableEntityError)) return null;
  const about = `${error.message} ${error.param ?? ""}`.toLowerCase();
  if (knows.temperature && about.includes("temperature")) return { ...knows, temperature: false };
  if (knows.format !== "none" && /response_format|json_schema|json_object|json mode|schema/.test(about)) {
    return { ...knows, format: LESS[knows.format] };
  }
  return null;
}
