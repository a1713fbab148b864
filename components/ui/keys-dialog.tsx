"use client";
import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { Fragment } from "react";

export interface KeyGroup {
  title: string;
  keys: { keys: string[]; does: string }[];
}

/** The keys of a screen. Opened by `?`, closed by Escape. */
export function KeysDialog(props: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  groups: readonly KeyGroup[];
}) {
  return (
    <Dialog.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-1/2 left-1/2 z-50 max-h-[85dvh] w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-auto rounded-lg border border-border bg-raised p-5 shadow-xl"
        >
          <div className="flex items-center justify-between pb-3">
            <Dialog.Title className="text-base font-semibold">Keys</Dialog.Title>
            <Dialog.Close aria-label="Close" className="rounded p-1 text-muted hover:bg-sunken">
              <X aria-hidden className="size-4" />
            </Dialog.Close>
          </div>
          {props.groups.map(({ title, keys }) => (
            <section key={title} className="pb-3">
              <h3 className="pb-1.5 font-medium text-muted">{title}</h3>
              <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5">
                {keys.map(({ keys: pressed, does }) => (
                  <Fragment key={does}>
                    <dt className="flex gap-1">
                      {pressed.map((key) => (
                        <Key key={key}>{key}</Key>
                      ))}
                    </dt>
                    <dd>{does}</dd>
                  </Fragment>
                ))}
              </dl>
            </section>
          ))}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** A key as it looks on a keyboard. */
export function Key({ children }: { children: string }) {
  return (
    <kbd className="inline-flex min-w-5 justify-center rounded border border-strong/60 bg-surface px-1 font-sans text-xs leading-5 text-muted">
      {children}
    </kbd>
  );
}
