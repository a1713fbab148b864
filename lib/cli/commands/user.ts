import { Command, Option } from "commander";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { INVITABLE_ROLES } from "#core/access/permissions.ts";
import { parseInput } from "#core/errors/invalid-input.ts";
import { newInvitation } from "#core/people/account.ts";
import { env } from "#server/env.ts";
import { invite } from "#server/services/people/invitations.ts";
import { inWorkspace } from "../in-workspace.ts";
import { print } from "../print.ts";

/** `pushgen user create --email E --role R`: prints a one-time link with which the person makes their account. */
export function userCommand(): Command {
  const create = new Command("create")
    .description("invite a person; prints a one-time link")
    .requiredOption("--email <address>", "their e-mail address")
    .addOption(
      new Option("--role <role>", "what they may do").choices([...INVITABLE_ROLES]).makeOptionMandatory(),
    )
    .option("--json", "print one JSON object")
    .action(async (options: { email: string; role: string; json?: boolean }) => {
      const wanted = parseInput(newInvitation, options);
      await inWorkspace(async () => {
        const { invitation, token } = await invite(COMMAND_LINE, wanted);
        const base = env().PUSHGEN_BASE_URL ?? `http://localhost:${env().PORT}`;
        const link = new URL(`/invite/${token}`, base).href;
        const { email, role, expiresAt } = invitation;
        if (options.json) return print({ email, role, link, expiresAt });
        process.stdout.write(`${link}\n`);
      });
    });
  return new Command("user").description("accounts").addCommand(create);
}
