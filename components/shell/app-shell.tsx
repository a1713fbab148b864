import type { ReactNode } from "react";
import { Logo } from "./logo.tsx";
import { MainNav, type Place } from "./main-nav.tsx";

/** The frame of every screen: navigation at the left (on top of a phone), who is signed in, and the screen. */
export function AppShell(props: {
  workspace: string;
  places: readonly Place[];
  waiting: Record<string, number>;
  search: ReactNode;
  person: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[13rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-surface focus:p-2"
      >
        Skip to the page
      </a>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-border bg-surface p-3 md:sticky md:top-0 md:h-dvh md:flex-col md:flex-nowrap md:items-stretch md:overflow-y-auto md:border-r md:border-b-0">
        <Logo name={props.workspace} />
        <div className="max-md:ml-auto">{props.search}</div>
        <MainNav places={props.places} waiting={props.waiting} />
        <div className="md:mt-auto">{props.person}</div>
      </header>
      <main id="main" className="min-w-0 p-4 md:p-6">
        {props.children}
      </main>
    </div>
  );
}
