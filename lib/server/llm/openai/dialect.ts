import "server-only";
import { BadRequestError, UnprocessableEntityError } from "openai";

/** What a server and model understand of the protocol. */
export interface Knowledge {
  format: "schema" | "object" | "none";
  temperature: boolean;
  /** Whether a streamed answer can be asked to end with what it used. */
  streamUsage: boolean;
}

interface Dialect {
  /** Calls with what is known, and again with less when the server refuses a part that it does not understand. */
  speak<T>(call: (knows: Knowledge) => Promise<T>): Promise<T>;
  /** What is known now, for requests whose refusal comes later. */
  known(): Knowledge;
  /** Learns from such a refusal; true where it was about a part that can be left out, so that asking again may help. */
  hear(refusal: string): boolean;
}

const TEMPERATURE = /temperature/i;
const FORMAT = /response_format|json_schema|json_object|json mode|schema/i;
const STREAM_USAGE = /stream_options|include_usage/i;
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
  let known: Knowledge = { format: "schema", temperature: true, streamUsage: true };
  return {
    known: () => known,
    hear(refusal) {
      known = withoutWhatIs(refusal, known) ?? known;
      return TEMPERATURE.test(refusal) || FORMAT.test(refusal);
    },
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
  return withoutWhatIs(`${error.message} ${error.param ?? ""}`, knows);
}

function withoutWhatIs(refused: string, knows: Knowledge): Knowledge | null {
  if (knows.streamUsage && STREAM_USAGE.test(refused)) return { ...knows, streamUsage: false };
  if (knows.temperature && TEMPERATURE.test(refused)) return { ...knows, temperature: false };
  if (knows.format !== "none" && FORMAT.test(refused)) return { ...knows, format: LESS[knows.format] };
  return null;
}
