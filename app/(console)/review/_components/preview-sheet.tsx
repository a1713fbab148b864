"use client";

import { Smartphone } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { DialogHead } from "#components/ui/dialog-head.tsx";

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
          <DialogHead title="As the reader sees it" className="pb-2" />
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
