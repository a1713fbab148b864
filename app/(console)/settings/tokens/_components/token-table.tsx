"use client";

import { Cell } from "#components/ui/table.tsx";
import { nameAtSender } from "#core/personalisation/known-token.ts";
import { EntryTable } from "../../_components/entry-table.tsx";
import { TokenForm } from "./token-form.tsx";
import type { TokenRow } from "./token-row.ts";

/** The tokens, each with its samples, its longest value and what the senders call it. */
export function TokenTable({ tokens, mayChange }: { tokens: readonly TokenRow[]; mayChange: boolean }) {
  return (
    <EntryTable
      label="Tokens"
      noun="a token"
      heads={["Token", "Samples", "Longest value", "At the senders"]}
      entries={tokens}
      none="No tokens: texts hold none."
      mayChange={mayChange}
      nameOf={({ name }) => name}
      cells={(token) => <TokenCells token={token} />}
      form={(token, close) => <TokenForm token={token} onDone={close} />}
    />
  );
}

function TokenCells({ token }: { token: TokenRow }) {
  return (
    <>
      <Cell className="whitespace-nowrap font-mono text-[13px]">{token.name}</Cell>
      <Cell>{token.samples.join(", ")}</Cell>
      <Cell className="break-all">{token.longest}</Cell>
      <Cell className="min-w-56 font-mono text-xs leading-5">
        <p>{`Braze ${nameAtSender(token, "braze")}`}</p>
        <p>{`OneSignal ${nameAtSender(token, "oneSignal")}`}</p>
        <p>{`Airship ${nameAtSender(token, "airship")}`}</p>
      </Cell>
    </>
  );
}
