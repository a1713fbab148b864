import type { ReactNode } from "react";
import { Logo } from "./logo.tsx";
import { NavLink } from "./nav-link.tsx";

/** The frame of every screen: navigation at the left (on top of a phone), who is signed in, and the screen. */
export function AppShell(props: {
  places: readonly { href: string; name: string }[];
  person: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[13rem_1fr]">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-surface focus:p-2"
      >
        Skip to the page
      </a>
      <header className="border-b border-border bg-surface p-3 md:sticky md:top-0 md:flex md:h-dvh md:flex-col md:border-r md:border-b-0">
        <Logo />
        <nav aria-label="Main" className="flex gap-0.5 overflow-x-auto md:flex-col">
          {props.places.map(({ href, name }) => (
            <NavLink key={href} href={href}>
              {name}
            </NavLink>
          ))}
        </nav>
        <div className="pt-3 md:mt-auto">{props.person}</div>
      </header>
      <main id="main" className="min-w-0 p-4 md:p-6">
        {props.children}
      </main>
    </div>
  );
}
