"use client";

import { useAct } from "#client/use-act.ts";
import { AskOnce } from "#components/ui/ask-once.tsx";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { ApiKeyView } from "#core/access/api-key.ts";
import { revokeKeyAction } from "../actions.ts";

const STATES: Record<ApiKeyView["state"], { word: string; tone: BadgeTone }> = {
  works: { word: "Works", tone: "success" },
  expired: { word: "Expired", tone: "neutral" },
  revoked: { word: "Revoked", tone: "neutral" },
};

/** Every key there ever was, those that work first. */
export function KeyTable({ keys }: { keys: readonly ApiKeyView[] }) {
  const { run, pending, error } = useAct();
  if (keys.length === 0) {
    return (
      <EmptyState title="No keys yet">
        A program that is to call the API needs a key of its own, so that the audit says which program did
        what, and so that one can be revoked without the others.
      </EmptyState>
    );
  }
  return (
    <>
      {error && <Callout tone="danger">{error.message}</Callout>}
      <Table label="API keys" head={HEAD}>
        {keys.map((key) => (
          <tr key={key.id} className="hover:bg-sunken">
            <Cell className="min-w-40">
              <p className="font-medium break-words">{key.name}</p>
              <p className="font-mono text-muted text-xs">{`${key.start}…`}</p>
            </Cell>
            <Cell>{key.role}</Cell>
            <Cell>
              <Badge tone={STATES[key.state].tone}>{STATES[key.state].word}</Badge>
            </Cell>
            <Cell className="whitespace-nowrap">
              {key.lastUsedAt ? <DateTime at={key.lastUsedAt} /> : <span className="text-muted">Never</span>}
            </Cell>
            <Cell className="whitespace-nowrap text-muted">
              <p>
                {`${key.createdBy}, `}
                <DateTime at={key.createdAt} />
              </p>
              {key.revokedAt && (
                <p>
                  {`Revoked by ${key.revokedBy}, `}
                  <DateTime at={key.revokedAt} />
                </p>
              )}
              {!key.revokedAt && key.expiresAt && (
                <p>
                  {"Until "}
                  <DateTime at={key.expiresAt} />
                </p>
              )}
            </Cell>
            <Cell className="text-right">
              {key.state === "works" && (
                <AskOnce
                  word="Revoke"
                  question={`“${key.name}” can call nothing from then on, for good.`}
                  busy={pending}
                  onYes={() =>
                    run(
                      () => revokeKeyAction({ id: key.id }),
                      () => `The key “${key.name}” no longer works`,
                    )
                  }
                />
              )}
            </Cell>
          </tr>
        ))}
      </Table>
    </>
  );
}

const HEAD = (
  <>
    <HeadCell>Key</HeadCell>
    <HeadCell>Role</HeadCell>
    <HeadCell>State</HeadCell>
    <HeadCell>Last used</HeadCell>
    <HeadCell>Made</HeadCell>
    <HeadCell>
      <span className="sr-only">Actions</span>
    </HeadCell>
  </>
);
