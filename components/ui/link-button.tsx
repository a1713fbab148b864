import { clsx } from "clsx";
import Link from "next/link";
import type { ComponentProps } from "react";
import { BUTTON_LOOKS, BUTTON_SHAPE, type ButtonLook } from "./button.tsx";

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function LinkButton({
  look = "plain",
  className,
  ...rest
}: ComponentProps<typeof Link> & { look?: ButtonLook }) {
  return <Link {...rest} className={clsx(BUTTON_SHAPE, BUTTON_LOOKS[look], className)} />;
}
