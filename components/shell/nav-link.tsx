"use client";
import { clsx } from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { type PlaceIcon, placeIcon } from "./place-icon.tsx";

/** A place of the navigation, marked where one is, with how much waits there. */
export function NavLink(props: { href: string; icon: PlaceIcon; waiting?: number; children: string }) {
  const { href, waiting = 0, children } = props;
  const path = usePathname();
  const here = path === href || path.startsWith(`${href}/`);
  const Icon = placeIcon(props.icon);
  const link = useRef<HTMLAnchorElement>(null);
  // On a phone the row of places is wider than the screen: it shows the one where one is. The page itself never moves.
  useEffect(() => {
    const row = link.current?.parentElement;
    if (!here || !row) return;
    const [own, all] = [link.current!.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollLeft += own.left - all.left - (all.width - own.width) / 2;
  }, [here]);
  return (
    <Link
      ref={link}
      href={href}
      aria-current={here ? "page" : undefined}
      className={clsx(
        "flex items-center gap-2.5 rounded-md px-2.5 py-1.5 hover:bg-sunken",
        here ? "bg-accent-soft font-medium text-accent" : "text-muted",
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0 max-md:hidden" />
      {children}
      {waiting > 0 && (
        <span className="ml-auto rounded-full bg-sunken px-1.5 text-xs leading-5 text-muted tabular-nums">
          {waiting > 999 ? "999+" : waiting}
          <span className="sr-only"> waiting</span>
        </span>
      )}
    </Link>
  );
}
