import type { ReactNode } from "react";
import { Logo } from "./logo.tsx";
import { NavLink } from "./nav-link.tsx";
import type { PlaceIcon } from "./place-icon.tsx";

export interface Place {
  href: string;
  name: string;
  icon: PlaceIcon;
  waiting?: number;
}

/** The frame of every screen: navigation at the left (on top of a phone), who is signed in, and the screen. */
export function AppShell(props: {
  workspace: string;
  places: readonly Place[];
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
        <nav
          aria-label="Main"
          className="flex gap-0.5 overflow-x-auto max-md:order-last max-md:w-full md:flex-col md:pt-1"
        >
          {props.places.map(({ href, name, icon, waiting }) => (
            <NavLink key={href} href={href} icon={icon} waiting={waiting}>
              {name}
            </NavLink>
          ))}
        </nav>
        <div className="md:mt-auto">{props.person}</div>
      </header>
      <main id="main" className="min-w-0 p-4 md:p-6">
        {props.children}
      </main>
    </div>
  );
}
