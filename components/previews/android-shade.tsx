import { ChevronDown, ChevronUp } from "lucide-react";
import type { TruncatedText } from "#core/previews/truncate-for.ts";
import { AppIcon } from "./app-icon.tsx";

/** The same notification in Android's shade: collapsed, and below it expanded. */
export function AndroidShade(props: { collapsed: TruncatedText; expanded: TruncatedText; app: string }) {
  return (
    <div className="mx-auto w-full max-w-64 rounded-[1.6rem] bg-[#0b0c10] p-1.5 shadow-lg ring-1 ring-black/20">
      <div className="flex min-h-72 flex-col gap-2 rounded-[1.3rem] bg-[#1b2420] bg-[linear-gradient(160deg,#22443a_0%,#1b2420_60%)] px-2 pt-2 pb-3 text-white">
        <p aria-hidden className="flex justify-between px-2 text-[10px] text-white/90 tabular-nums">
          <span>9:41</span>
          <span>Tue, 14 May</span>
        </p>
        <Label>Collapsed</Label>
        <Shade text={props.collapsed} app={props.app} open={false} />
        <Label>Expanded</Label>
        <Shade text={props.expanded} app={props.app} open />
      </div>
    </div>
  );
}

function Label({ children }: { children: string }) {
  return <p className="px-2 pt-1 text-[10px] text-[#c3d3cb]">{children}</p>;
}

function Shade({ text, app, open }: { text: TruncatedText; app: string; open: boolean }) {
  const Chevron = open ? ChevronUp : ChevronDown;
  return (
    <div className="flex gap-2 rounded-2xl bg-[#e9f0ec] p-2.5 text-[#14211b]">
      <AppIcon className="size-5 rounded-full" />
      <div className="min-w-0 flex-1 text-[11px] leading-[1.35]">
        <p className="flex items-center gap-1 text-[10px] text-[#43534b]">
          <span className="truncate">{app}</span>
          <span>· now</span>
          <Chevron aria-hidden className="ml-auto size-3.5 shrink-0 rounded-full bg-[#d3dfd8]" />
        </p>
        {text.title && (
          <p dir="auto" className="font-medium break-words">
            {text.title}
          </p>
        )}
        <p dir="auto" className={open ? "break-words" : "truncate"}>
          {text.body}
        </p>
      </div>
    </div>
  );
}
