import { clsx } from "clsx";
import type { SelectHTMLAttributes } from "react";
import { CONTROL_SHAPE } from "./input.tsx";

/** The system's own choice list: quick, reachable by keys, at home on a phone. Children are `<option>`s. */
export function Select({ className, ...rest }: SelectHTMLAttributes<HTMLSelectElement>) {
  return <select {...rest} className={clsx(CONTROL_SHAPE, "h-9", className)} />;
}
