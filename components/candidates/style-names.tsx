"use client";
import { createContext, type ReactNode, useContext } from "react";

const Names = createContext<Readonly<Record<string, string>>>({});

/** The names of the styles by their keys, for every screen below it. */
export function StyleNames({ names, children }: { names: Record<string, string>; children: ReactNode }) {
  return <Names value={names}>{children}</Names>;
}

/** What people call a style; its key where the style is not known. */
export function useStyleName(): (key: string) => string {
  const names = useContext(Names);
  return (key) => names[key] ?? key;
}

/** A style by its name. */
export function StyleName({ of }: { of: string }) {
  return useStyleName()(of);
}
