"use client";
import { useQuery } from "@tanstack/react-query";
import { waitingQuery } from "#client/queries/waiting.ts";
import { NavLink } from "./nav-link.tsx";
import type { PlaceIcon } from "./place-icon.tsx";

export interface Place {
  href: string;
  name: string;
  icon: PlaceIcon;
}

/** The places of the console, with what waits at each. `waiting` is what the server counted for the first paint. */
export function MainNav(props: { places: readonly Place[]; waiting: Record<string, number> }) {
  const { data } = useQuery(waitingQuery(props.waiting));
  return (
    <nav
      aria-label="Main"
      className="flex gap-0.5 overflow-x-auto max-md:order-last max-md:w-full md:flex-col md:pt-1"
    >
      {props.places.map(({ href, name, icon }) => (
        <NavLink key={href} href={href} icon={icon} waiting={data[href]}>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
