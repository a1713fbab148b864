"use client";

import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { useAwake } from "#client/use-awake.ts";
import { Button } from "./button.tsx";

/**
 * Sends a form that the page's own code handles. Until that code is there it cannot be pressed (nor does Enter send):
 * the browser would load the page anew with the fields in its address, passwords included.
 */
export function SubmitButton({ disabled, className, ...rest }: Omit<ComponentProps<typeof Button>, "type">) {
  const awake = useAwake();
  return (
    <Button
      {...rest}
      type="submit"
      disabled={disabled || !awake}
      className={clsx(!awake && !disabled && "disabled:opacity-100!", className)}
    />
  );
}
