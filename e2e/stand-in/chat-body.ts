/** What a client of the OpenAI protocol asks for, as far as the stand-in reads it. */
export interface ChatBody {
  model: string;
  messages: { role: string; content: string }[];
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  temperature?: number;
  response_format?: { type: string; json_schema?: { name: string } };
}
