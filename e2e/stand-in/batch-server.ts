import { batchAnswer } from "./batch-answer.ts";
import { type BatchBehaviour, batchBehaviourOf } from "./batch-behaviour.ts";
import type { ChatBody } from "./chat-body.ts";

interface Batch {
  id: string;
  status: string;
  input_file_id: string;
  metadata: Record<string, string>;
  output_file_id?: string;
  error_file_id?: string;
  request_counts: { total: number; completed: number; failed: number };
  errors?: { object: "list"; data: { code: string; message: string; line: number }[] };
  created_at: number;
  expires_at: number;
}

interface Line {
  custom_id: string;
  body: ChatBody;
}

type Answer = { status: number; body: unknown; breaksOff?: boolean };

const NOT_FOUND: Answer = { status: 404, body: { error: { message: "No such object", code: "not_found" } } };

/** Files and batches as OpenAI serves them. A batch goes one step at each look: validating, in progress, ended. */
export class BatchServer {
  readonly batches: Batch[] = [];
  private readonly held = new Map<string, { requests: Line[]; behaviour: BatchBehaviour }>();
  private readonly files = new Map<string, string>();
  private readonly asked = new Map<string, number>();
  private readonly ofModel = new Map<string, number>();
  /** Batches that wait go on from now. */
  goOn = false;

  /** Requests of all batches that were answered. */
  answered = 0;

  async handle(method: string, path: string, body: Buffer, contentType: string): Promise<Answer | null> {
    const [, noun, id, verb] =
      /^\/v1\/(files|batches)(?:\/([\w-]+))?(?:\/(content|cancel))?(?:\?.*)?$/.exec(path) ?? [];
    if (noun === "files") return this.handleFile(method, id, verb, body, contentType);
    if (noun !== "batches") return null;
    if (method === "POST" && !id) return this.create(JSON.parse(body.toString()));
    if (!id)
      return { status: 200, body: { object: "list", data: [...this.batches].reverse(), has_more: false } };
    const batch = this.batches.find((one) => one.id === id);
    if (!batch) return NOT_FOUND;
    if (verb === "cancel") batch.status = "cancelling";
    else this.step(batch);
    return { status: 200, body: view(batch) };
  }

  private async handleFile(
    method: string,
    id: string | undefined,
    verb: string | undefined,
    body: Buffer,
    contentType: string,
  ): Promise<Answer> {
    if (method === "POST") {
      const form = await new Response(new Uint8Array(body), {
        headers: { "content-type": contentType },
      }).formData();
      const text = await (form.get("file") as File).text();
      const model = lines(text)[0]?.body.model ?? "";
      if (batchBehaviourOf(model).absent) return { status: 404, body: { error: { message: "Not Found" } } };
      return { status: 200, body: { id: this.keep(text), object: "file", purpose: "batch" } };
    }
    const text = this.files.get(id ?? "");
    if (text === undefined) return NOT_FOUND;
    if (method === "DELETE") {
      this.files.delete(id!);
      return { status: 200, body: { id, object: "file", deleted: true } };
    }
    return { status: 200, body: verb === "content" ? text : { id, object: "file" } };
  }

  /** Files that nobody has deleted. */
  filesLeft(): number {
    return this.files.size;
  }

  private keep(text: string): string {
    const id = `file-${this.files.size + 1}-${Math.random().toString(36).slice(2)}`;
    this.files.set(id, text);
    return id;
  }

  private create({
    input_file_id,
    metadata = {},
  }: {
    input_file_id: string;
    metadata?: Record<string, string>;
  }): Answer {
    const requests = lines(this.files.get(input_file_id) ?? "");
    const now = Math.floor(Date.now() / 1000);
    const batch: Batch = {
      id: `batch-${this.batches.length + 1}`,
      status: "validating",
      input_file_id,
      metadata,
      request_counts: { total: requests.length, completed: 0, failed: 0 },
      created_at: now,
      expires_at: now + 86_400,
    };
    this.batches.push(batch);
    const model = requests[0]?.body.model ?? "";
    const count = (this.ofModel.get(model) ?? 0) + 1;
    this.ofModel.set(model, count);
    const asked = batchBehaviourOf(model);
    const behaviour = count <= (asked.times ?? Number.POSITIVE_INFINITY) ? asked : {};
    this.held.set(batch.id, { requests, behaviour });
    return { status: 200, body: view(batch), breaksOff: behaviour.breaksOff };
  }

  private step(batch: Batch): void {
    const { requests, behaviour } = this.held.get(batch.id)!;
    const { invalid, waits, expiresAfter } = behaviour;
    if (batch.status === "cancelling") {
      this.end(batch, "cancelled", requests.length / 2);
    } else if (batch.status === "validating") {
      batch.status = invalid ? "failed" : "in_progress";
      if (!invalid) return;
      const message = "The batch cannot be taken";
      batch.errors = { object: "list", data: [{ code: invalid, message, line: 1 }] };
    } else if (batch.status === "in_progress" && (!waits || this.goOn)) {
      if (expiresAfter === undefined) this.end(batch, "completed", requests.length);
      else this.end(batch, "expired", requests.length * expiresAfter);
    }
  }

  /** Writes the two files: so many requests are answered, the others are in the file of errors. */
  private end(batch: Batch, status: string, many: number): void {
    const { requests, behaviour } = this.held.get(batch.id)!;
    const { thirdFails, loses } = behaviour;
    const [output, errors]: [string[], string[]] = [[], []];
    for (const [index, { custom_id, body }] of requests.entries()) {
      const about = { id: `batch_req_${index}`, custom_id };
      if (index >= many) {
        const code = status === "expired" ? "batch_expired" : "batch_cancelled";
        errors.push(
          JSON.stringify({ ...about, response: null, error: { code, message: "Not asked in time" } }),
        );
        continue;
      }
      if (loses && index % 4 === 3) continue;
      const prompt = JSON.stringify([body.model, body.messages]);
      const attempt = (this.asked.get(prompt) ?? 0) + 1;
      this.asked.set(prompt, attempt);
      const response =
        thirdFails && index % 3 === 2
          ? { status_code: thirdFails, body: { error: { message: "Asked to fail", code: "server_error" } } }
          : batchAnswer(body, attempt);
      const line = JSON.stringify({ ...about, response, error: null });
      if (response.status_code === 200) output.push(line);
      else errors.push(line);
    }
    this.answered += output.length;
    batch.request_counts = { total: requests.length, completed: output.length, failed: errors.length };
    // As OpenAI: the answers come in any order.
    if (output.length > 0) batch.output_file_id = this.keep(`${output.reverse().join("\n")}\n`);
    if (errors.length > 0) batch.error_file_id = this.keep(`${errors.join("\n")}\n`);
    batch.status = status;
  }
}

function lines(text: string): Line[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

function view(batch: Batch): object {
  return { ...batch, object: "batch", endpoint: "/v1/chat/completions", completion_window: "24h" };
}
