"use client";
import { Command } from "cmdk";
import { useId } from "react";

/** One thing that the palette leads to. */
export function PaletteItem(props: { name: string; detail?: string; onSelect: () => void }) {
  const id = useId();
  return (
    <Command.Item
      value={id}
      onSelect={props.onSelect}
      className="flex cursor-pointer items-baseline gap-3 rounded-md px-2 py-1.5 data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent"
    >
      <span className="min-w-0 flex-1 truncate">{props.name}</span>
      {props.detail && <span className="shrink-0 text-xs">{props.detail}</span>}
    </Command.Item>
  );
}
