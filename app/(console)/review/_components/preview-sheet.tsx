"use client";

import { Smartphone, X } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";

/** What the reader sees, in a sheet from the foot of a small screen. */
export function PreviewSheet({ children }: { children: ReactNode }) {
  return (
    <Dialog.Root>
      <Dialog.Trigger asChild>
        <Button look="quiet" aria-label="As the reader sees it" className="w-8 px-0! lg:hidden">
          <Smartphone aria-hidden className="size-4" />
        </Button>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/50" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-0 bottom-0 z-50 mx-auto max-h-[90dvh] max-w-md overflow-y-auto rounded-t-2xl border border-border bg-surface p-4 shadow-2xl"
        >
          <div className="flex items-center justify-between pb-2">
            <Dialog.Title className="font-semibold">As the reader sees it</Dialog.Title>
            <Dialog.Close asChild>
              <Button look="quiet" aria-label="Close" className="w-8 px-0!">
                <X aria-hidden className="size-4" />
              </Button>
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
