import { clsx } from "clsx";
import type { ButtonHTMLAttributes } from "react";

export const BUTTON_LOOKS = {
  primary: "border-transparent bg-accent text-accent-ink hover:opacity-90",
  plain: "border-border bg-surface text-ink hover:bg-sunken",
  quiet: "border-transparent text-muted hover:bg-sunken hover:text-ink",
  danger: "border-transparent bg-danger text-surface hover:opacity-90",
} as const;
export type ButtonLook = keyof typeof BUTTON_LOOKS;

export const BUTTON_SHAPE =
  "inline-flex h-8 items-center justify-center gap-1.5 whitespace-nowrap rounded-md border px-3 font-medium disabled:opacity-50";

/** A button; `busy` keeps its place and says that work is under way. */
export function Button({
  look = "plain",
  busy = false,
  className,
  children,
  disabled,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook; busy?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={clsx(BUTTON_SHAPE, BUTTON_LOOKS[look], className)}
    >
      {children}
    </button>
  );
}
