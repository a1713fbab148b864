import "server-only";
import type { ContentItem } from "#core/content/content-item.ts";
import type { PromptConstraints } from "#core/prompts/prompt-version.ts";

/** What an answer is to look like, where it is not candidates. */
export interface AnswerForm {
  /** Names the schema for the server. */
  name: string;
  /** JSON schema of the answer. */
  schema: object;
  /** Whether an answer can be read: only such a one is kept. */
  isReadable(text: string): boolean;
}

/** One question to a model. The composer works from the item, a language model from the two messages. */
export interface GenerationRequest {
  system: string;
  user: string;
  temperature: number;
  /** How many candidates the answer should hold. */
  candidates: number;
  item: Pick<ContentItem, "title" | "body" | "language">;
  categoryKey: string;
  constraints: PromptConstraints;
  /** Candidates, as `parseAnswer` reads them, where nothing else is said. */
  form?: AnswerForm;
}

export interface GenerationAnswer {
  /** JSON as `parseAnswer` of the core reads it, if the model kept to it. */
  text: string;
  promptTokens: number;
  completionTokens: number;
  /** The server stopped it at its length; what there is may still be of use. */
  cutOff?: boolean;
  /** Requests it took, retries and fallbacks included. */
  calls: number;
  /** 1 where the answer was kept from an earlier call. */
  cachedAnswers?: number;
}

export interface AskOptions {
  signal: AbortSignal;
  /** Asked when the turn of a call has come: where it is not wanted any more (its run was paused), it is not made. */
  isWanted?: () => boolean;
}

/** What a streamed answer used. */
export type StreamUsage = Pick<GenerationAnswer, "promptTokens" | "completionTokens">;

export interface StreamOptions {
  signal: AbortSignal;
  /** Told once, at the end of the answer, by a server that says what it used. */
  onUsage?: (used: StreamUsage) => void;
}

/** What writes candidates. Every failure that is not a fault of ours is thrown as a GenerationError. */
export interface LanguageModel {
  /** Names the queue that serves it: `composer`, or one name per model server. */
  readonly provider: string;
  readonly model: string;
  /** False for the offline composer, which the interface then says. */
  readonly isLanguageModel: boolean;
  generate(request: GenerationRequest, options: AskOptions): Promise<GenerationAnswer>;
  /** The answer piece by piece, as it is written. */
  stream(request: GenerationRequest, options: StreamOptions): AsyncIterable<string>;
}
