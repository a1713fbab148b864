"use client";
import { clsx } from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";

/** A place of the navigation, marked where one is. */
export function NavLink({ href, children }: { href: string; children: string }) {
  const path = usePathname();
  const here = path === href || path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className={clsx(
        "rounded-md px-2.5 py-1.5 hover:bg-sunken",
        here ? "bg-accent-soft font-medium text-accent" : "text-muted",
      )}
    >
      {children}
    </Link>
  );
}
