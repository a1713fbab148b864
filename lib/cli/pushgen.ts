import { Command } from "commander";
import { ProductError } from "#core/errors/product-error.ts";
import { generateCommand } from "./commands/generate.ts";
import { importCommand } from "./commands/import.ts";
import { runsCommand } from "./commands/runs.ts";
import { userCommand } from "./commands/user.ts";
import { workerCommand } from "./commands/worker.ts";

const program = new Command("pushgen")
  .description(
    "PushGen Console on the command line. Results go to standard output, progress and logs to standard error.",
  )
  .configureOutput({ writeOut: (text) => process.stderr.write(text) })
  .addCommand(generateCommand())
  .addCommand(importCommand())
  .addCommand(runsCommand())
  .addCommand(userCommand())
  .addCommand(workerCommand());

try {
  await program.parseAsync();
  process.exit(process.exitCode ?? 0);
} catch (error) {
  const expected = error instanceof ProductError || (error as { expected?: boolean }).expected === true;
  process.stderr.write(
    expected ? `pushgen: ${(error as Error).message}\n` : `pushgen: ${(error as Error).stack}\n`,
  );
  process.exit(1);
}
