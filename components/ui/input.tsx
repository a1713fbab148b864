import { clsx } from "clsx";
import type { InputHTMLAttributes } from "react";

export const CONTROL_SHAPE =
  "w-full rounded-md border border-strong bg-surface px-2.5 text-ink placeholder:text-faint aria-invalid:border-danger";

export function Input({ className, ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  return <input {...rest} className={clsx(CONTROL_SHAPE, "h-9", className)} />;
}
