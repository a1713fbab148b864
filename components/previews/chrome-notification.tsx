import { X } from "lucide-react";
import type { TruncatedText } from "#core/previews/truncate-for.ts";
import { AppIcon } from "./app-icon.tsx";

/** A web notification of Chrome on a desktop. */
export function ChromeNotification({ text, app, site }: { text: TruncatedText; app: string; site: string }) {
  return (
    <div className="mx-auto flex min-h-72 w-full max-w-64 flex-col justify-end rounded-xl bg-[#3c5a86] bg-[linear-gradient(150deg,#6f95c7_0%,#2e4a74_70%)] p-2.5 shadow-lg">
      <div className="rounded-lg bg-[#fdfdfd] p-3 text-[#1b1c1f] shadow-xl">
        <p className="flex items-center gap-1.5 text-[10px] text-[#55585e]">
          <span className="min-w-0 truncate">Google Chrome</span>
          <X aria-hidden className="ml-auto size-3" />
        </p>
        <div className="flex gap-2.5 pt-1.5">
          <AppIcon className="size-10 rounded-md" />
          <div className="min-w-0 flex-1 text-[11px] leading-[1.35]">
            <p dir="auto" className="font-semibold break-words">
              {text.title || app}
            </p>
            <p dir="auto" className="break-words">
              {text.body}
            </p>
            <p className="truncate pt-1 text-[10px] text-[#55585e]">{site}</p>
          </div>
        </div>
      </div>
      <p
        aria-hidden
        className="mt-2.5 -mx-2.5 -mb-2.5 rounded-b-xl bg-[#1e2a3d] px-3 py-1 text-right text-[10px] text-white tabular-nums"
      >
        09:41
      </p>
    </div>
  );
}
