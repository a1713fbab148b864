"use client";

import { List } from "lucide-react";
import { Dialog } from "radix-ui";
import { type ComponentProps, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { DialogHead } from "#components/ui/dialog-head.tsx";
import { QueuePane } from "./queue-pane.tsx";

/** The queue behind a button, where there is no room for it beside the item. */
export function QueueSheet(props: ComponentProps<typeof QueuePane>) {
  const [open, setOpen] = useState(false);
  const go = (itemId: string) => {
    setOpen(false);
    props.onGo(itemId);
  };
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <Button className="px-2! xl:hidden">
          <List aria-hidden className="size-4" />
          {`Queue (${props.queue.total.toLocaleString("en")})`}
        </Button>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/50" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-50 flex w-[min(21rem,calc(100vw-3rem))] flex-col border-r border-border bg-surface shadow-2xl"
        >
          <DialogHead title="Queue" className="border-b border-border py-1.5 pr-1.5 pl-2.5" />
          <QueuePane {...props} onGo={go} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
