import type { ReactNode } from "react";

/** A key, as it is written on the keyboard. Left out on a narrow screen, which has none. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="hidden min-w-4 items-center justify-center rounded border border-current/30 px-1 font-mono text-[11px] leading-4 sm:inline-flex">
      {children}
    </kbd>
  );
}
