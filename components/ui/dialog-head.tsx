import { clsx } from "clsx";
import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { Button } from "./button.tsx";

/** The first line of a dialog: its name, and the button that closes it. */
export function DialogHead({
  title,
  className,
  large,
}: {
  title: string;
  className: string;
  large?: boolean;
}) {
  return (
    <div className={clsx("flex items-center justify-between", className)}>
      <Dialog.Title className={clsx("font-semibold", large && "text-base")}>{title}</Dialog.Title>
      <Dialog.Close asChild>
        <Button look="quiet" aria-label="Close" className="w-8 px-0!">
          <X aria-hidden className="size-4" />
        </Button>
      </Dialog.Close>
    </div>
  );
}
