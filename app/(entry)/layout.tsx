import type { ReactNode } from "react";
import { Logo } from "#components/shell/logo.tsx";

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <main className="flex min-h-dvh items-start justify-center px-4 pt-[12vh]">
      <div className="w-full max-w-sm rounded-xl border border-border bg-surface p-6 shadow-sm">
        <div className="pb-4">
          <Logo />
        </div>
        {children}
      </div>
    </main>
  );
}
