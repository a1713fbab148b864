"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { type KnownToken, nameAtSender } from "#core/personalisation/known-token.ts";
import { TokenForm } from "./token-form.tsx";

export type TokenRow = KnownToken & { id: string; version: number };

/** The tokens, each with its samples, its longest value and what the senders call it. */
export function TokenTable({ tokens, mayChange }: { tokens: readonly TokenRow[]; mayChange: boolean }) {
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  return (
    <div className="flex flex-col gap-4">
      {mayChange && !editing && (
        <div>
          <Button look="primary" onClick={() => setEditing("new")}>
            <Plus aria-hidden className="size-4" />
            Add a token
          </Button>
        </div>
      )}
      {editing && (
        // Above the table and not in it: a form has to fit a phone, a table may scroll.
        <TokenForm key={editing} token={tokens.find(({ id }) => id === editing) ?? null} onDone={close} />
      )}
      <Table label="Tokens" head={HEAD}>
        {tokens.length === 0 && (
          <tr>
            <Cell className="text-muted">No tokens: texts hold none.</Cell>
          </tr>
        )}
        {tokens.map((token) => (
          <tr key={token.id} className="hover:bg-sunken">
            <Cell className="whitespace-nowrap font-mono text-[13px]">{token.name}</Cell>
            <Cell>{token.samples.join(", ")}</Cell>
            <Cell className="break-all">{token.longest}</Cell>
            <Cell className="min-w-56 font-mono text-xs leading-5">
              <p>{`Braze ${nameAtSender(token, "braze")}`}</p>
              <p>{`OneSignal ${nameAtSender(token, "oneSignal")}`}</p>
              <p>{`Airship ${nameAtSender(token, "airship")}`}</p>
            </Cell>
            <Cell className="text-right">
              {mayChange && (
                <Button look="quiet" aria-label={`Change ${token.name}`} onClick={() => setEditing(token.id)}>
                  Change
                </Button>
              )}
            </Cell>
          </tr>
        ))}
      </Table>
    </div>
  );
}

const HEAD = (
  <>
    <HeadCell>Token</HeadCell>
    <HeadCell>Samples</HeadCell>
    <HeadCell>Longest value</HeadCell>
    <HeadCell>At the senders</HeadCell>
    <HeadCell>
      <span className="sr-only">Actions</span>
    </HeadCell>
  </>
);
