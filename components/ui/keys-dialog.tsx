"use client";

import { Dialog } from "radix-ui";
import { useEffect, useState } from "react";
import { Button } from "./button.tsx";
import { DialogHead } from "./dialog-head.tsx";
import { Kbd } from "./kbd.tsx";

export interface KeyGroup {
  title: string;
  /** Keys as they are shown, and what they do. */
  keys: [keys: string[], does: string][];
}

/** The keys of a screen: a quiet button, and a dialog that `?` opens from anywhere but a field. */
export function KeysDialog({ groups }: { groups: readonly KeyGroup[] }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest?.("input, textarea, select, [contenteditable]");
      if (event.key !== "?" || typing || event.metaKey || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <Button look="quiet" className="px-2!">
          Keys <Kbd>?</Kbd>
        </Button>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/50" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-1/2 left-1/2 z-50 max-h-[85dvh] w-[min(40rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-auto rounded-xl border border-border bg-raised p-5 shadow-2xl"
        >
          <DialogHead title="Keys of this screen" className="pb-3" large />
          <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
            {groups.map(({ title, keys }) => (
              <section key={title} aria-label={title}>
                <h3 className="pb-1.5 text-xs font-medium text-muted">{title}</h3>
                <dl className="divide-y divide-border">
                  {keys.map(([names, does]) => (
                    <div key={does} className="flex items-center justify-between gap-4 py-1.5">
                      <dt>{does}</dt>
                      <dd className="flex shrink-0 gap-1">
                        {names.map((name) => (
                          <Kbd key={name}>{name}</Kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
