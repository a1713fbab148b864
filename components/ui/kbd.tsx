import type { ReactNode } from "react";

/** A key, as it is written on the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex min-w-4 items-center justify-center rounded border border-current/30 px-1 font-mono text-[11px] leading-4">
      {children}
    </kbd>
  );
}
