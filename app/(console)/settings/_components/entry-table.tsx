"use client";

import { Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";

interface Props<Entry extends { id: string }> {
  label: string;
  /** As it stands on the button: “a rule”. */
  noun: string;
  heads: readonly string[];
  entries: readonly Entry[];
  /** What the table says where it is empty. */
  none: string;
  mayChange: boolean;
  nameOf: (entry: Entry) => string;
  /** The cells of an entry, without the last one. */
  cells: (entry: Entry) => ReactNode;
  /** The form for an entry, or for a new one. */
  form: (entry: Entry | null, close: () => void) => ReactNode;
}

/** A table of the settings whose entries are added and changed in a form above it: a form has to fit a phone. */
export function EntryTable<Entry extends { id: string }>(props: Props<Entry>) {
  const { label, noun, heads, entries, none, mayChange, nameOf, cells, form } = props;
  const [editing, setEditing] = useState<string | null>(null);
  const head = (
    <>
      {heads.map((name) => (
        <HeadCell key={name}>{name}</HeadCell>
      ))}
      <HeadCell>
        <span className="sr-only">Actions</span>
      </HeadCell>
    </>
  );
  return (
    <div className="flex flex-col gap-4">
      {mayChange && !editing && (
        <div>
          <Button look="primary" onClick={() => setEditing("new")}>
            <Plus aria-hidden className="size-4" />
            {`Add ${noun}`}
          </Button>
        </div>
      )}
      {editing && (
        <div key={editing}>
          {form(entries.find(({ id }) => id === editing) ?? null, () => setEditing(null))}
        </div>
      )}
      <Table label={label} head={head}>
        {entries.length === 0 && (
          <tr>
            <Cell className="text-muted">{none}</Cell>
          </tr>
        )}
        {entries.map((entry) => (
          <tr key={entry.id} className="hover:bg-sunken">
            {cells(entry)}
            <Cell className="text-right">
              {mayChange && (
                <Button
                  look="quiet"
                  aria-label={`Change ${nameOf(entry)}`}
                  onClick={() => setEditing(entry.id)}
                >
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
