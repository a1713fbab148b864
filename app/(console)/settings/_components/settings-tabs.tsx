"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";

export interface SettingsTab {
  href: string;
  name: string;
}

/** The pages of the settings. */
export function SettingsTabs({ tabs }: { tabs: readonly SettingsTab[] }) {
  const path = usePathname();
  return (
    <nav aria-label="Settings" className="mb-4 flex gap-1 overflow-x-auto border-border border-b">
      {tabs.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          aria-current={path === href ? "page" : undefined}
          className={clsx(
            "-mb-px whitespace-nowrap border-b-2 px-3 py-2",
            path === href
              ? "border-accent font-medium text-ink"
              : "border-transparent text-muted hover:text-ink",
          )}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
