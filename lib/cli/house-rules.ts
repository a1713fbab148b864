import type { Command } from "commander";

/** What holds for every command: a wrong use is told in one line, and standard output is for results alone. */
export function withHouseRules(command: Command): Command {
  command.configureOutput({
    writeOut: (text) => process.stderr.write(text),
    outputError: (text, write) =>
      write(
        `${text
          .replace(/^error: /, "pushgen: ")
          .trim()
          .replaceAll("\n", " ")}\n`,
      ),
  });
  for (const child of command.commands) withHouseRules(child);
  return command;
}
