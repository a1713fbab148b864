"use client";
import { useQuery } from "@tanstack/react-query";
import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useDeferredValue, useState } from "react";
import { findQuery } from "#client/queries/find.ts";
import { useShortcut } from "#client/use-shortcut.ts";
import { PaletteItem } from "./palette-item.tsx";

export interface Destination {
  name: string;
  href: string;
}

/** Finds anything and goes there: `⌘K` (or Ctrl K) from every screen. */
export function Palette({
  places,
  actions,
}: {
  places: readonly Destination[];
  actions: readonly Destination[];
}) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const found = useQuery(findQuery(useDeferredValue(text)));
  useShortcut("k", () => setOpen((now) => !now));
  const go = (href: string) => {
    setOpen(false);
    setText("");
    router.push(href);
  };
  const matching = (some: readonly Destination[]) =>
    some.filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()));
  const group = (heading: string, some: readonly (Destination & { detail?: string })[]) =>
    some.length > 0 && (
      <Command.Group heading={heading}>
        {some.map(({ name, href, detail }) => (
          <PaletteItem
            key={`${heading} ${href} ${detail}`}
            name={name}
            detail={detail}
            onSelect={() => go(href)}
          />
        ))}
      </Command.Group>
    );
  const things = text.trim() === "" ? [] : (found.data ?? []);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="flex h-8 w-full items-center gap-2 rounded-md border border-border bg-canvas px-2.5 text-muted hover:bg-sunken"
      >
        <Search aria-hidden className="size-4" />
        <span className="max-md:sr-only">Find</span>
        <kbd className="ml-auto font-sans text-xs max-md:hidden">⌘K</kbd>
      </button>
      <Command.Dialog
        open={open}
        onOpenChange={setOpen}
        label="Find anything"
        shouldFilter={false}
        overlayClassName="fixed inset-0 z-40 bg-black/40"
        contentClassName="fixed top-[12vh] left-1/2 z-50 w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 overflow-hidden rounded-xl border border-border bg-raised shadow-2xl"
      >
        <Command.Input
          value={text}
          onValueChange={setText}
          maxLength={200}
          placeholder="An item, a style, a run, a campaign, a page …"
          className="h-12 w-full border-b border-border bg-transparent px-4 text-base outline-none placeholder:text-faint"
        />
        <Command.List className="max-h-[50vh] overflow-y-auto p-2 [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted">
          <Command.Empty className="p-4 text-center text-muted">
            {found.isFetching ? "Looking …" : "Nothing is called that."}
          </Command.Empty>
          {group("Go to", matching(places))}
          {group("Do", matching(actions))}
          {[...Map.groupBy(things, ({ kind }) => kind)].map(([kind, some]) => (
            <div key={kind}>{group(`${kind}s`.replace("Persons", "People"), some)}</div>
          ))}
        </Command.List>
      </Command.Dialog>
    </>
  );
}
