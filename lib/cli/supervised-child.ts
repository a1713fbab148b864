import { type ChildProcess, fork } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { childEnv } from "#server/env.ts";
import { expectedError } from "./expected-error.ts";
import { say } from "./print.ts";

const RESTART_AFTER_MS = 1_000;
const STOP_WITHIN_MS = 15_000;

interface Program {
  name: string;
  file: string;
  args?: string[];
  execArgv?: string[];
  extraEnv?: Record<string, string>;
}

/** A child process that is started again when it dies, until it is stopped. */
export class SupervisedChild {
  readonly #program: Program;
  #child: ChildProcess | undefined;
  #stopping = false;

  constructor(program: Program) {
    this.#program = program;
  }

  /** Resolves when the program says that it is ready; rejects when it ends before that. */
  start(): Promise<void> {
    const { name, file, args = [], execArgv = [], extraEnv = {} } = this.#program;
    // Its own process group: Ctrl-C reaches the start alone, which then stops the children in order.
    const child = fork(file, args, {
      execArgv,
      env: childEnv(extraEnv),
      detached: true,
      stdio: ["ignore", 2, 2, "ipc"],
    });
    this.#child = child;
    let ready = false;
    return new Promise((resolve, reject) => {
      child.on("message", () => {
        ready = true;
        resolve();
      });
      child.on("exit", (code) => {
        if (!ready) reject(expectedError(`${name} did not start (exit status ${code}).`));
        else if (!this.#stopping) void this.#restart(code);
      });
    });
  }

  async #restart(code: number | null): Promise<void> {
    say(`${this.#program.name} ended (exit status ${code}); starting it again`);
    await wait(RESTART_AFTER_MS);
    if (!this.#stopping) await this.start().catch(() => this.#restart(null));
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
    await ended;
    clearTimeout(late);
  }
}
