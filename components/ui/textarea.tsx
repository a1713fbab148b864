import { clsx } from "clsx";
import type { TextareaHTMLAttributes } from "react";
import { CONTROL_SHAPE } from "./input.tsx";

export function Textarea({ className, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea {...rest} className={clsx(CONTROL_SHAPE, "min-h-20 py-1.5", className)} />;
}
