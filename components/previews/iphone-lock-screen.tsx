import type { TruncatedText } from "#core/previews/truncate-for.ts";
import { AppIcon } from "./app-icon.tsx";

/** A notification on an iPhone's lock screen. The phone looks the same in light and dark. */
export function IphoneLockScreen({ text, app }: { text: TruncatedText; app: string }) {
  return (
    <div className="mx-auto w-full max-w-64 rounded-[2rem] bg-[#0b0c10] p-1.5 shadow-lg ring-1 ring-black/20">
      <div className="relative flex min-h-72 flex-col overflow-hidden rounded-[1.7rem] bg-[#20264f] bg-[radial-gradient(120%_80%_at_15%_0%,#6c7cf5_0%,transparent_55%),radial-gradient(110%_90%_at_100%_100%,#0f6b74_0%,transparent_60%)] px-2 pt-3 pb-3 text-white">
        <span aria-hidden className="mx-auto h-4 w-16 rounded-full bg-black" />
        <p aria-hidden className="pt-4 text-center text-[11px] font-medium text-white/90">
          Tuesday, 14 May
        </p>
        <p
          aria-hidden
          className="text-center text-5xl leading-none font-semibold tracking-tight tabular-nums"
        >
          9:41
        </p>
        <div className="mt-auto flex gap-2 rounded-2xl bg-[#f4f5f9] p-2.5 text-[#15161a] shadow-md">
          <AppIcon className="size-7 self-center rounded-[7px]" />
          <div className="min-w-0 flex-1 text-[11px] leading-[1.32]">
            <p className="flex items-baseline justify-between gap-2">
              <span dir="auto" className="min-w-0 font-semibold break-words">
                {text.title || app}
              </span>
              <span className="shrink-0 text-[10px] text-[#55575f]">now</span>
            </p>
            <p dir="auto" className="break-words">
              {text.body}
            </p>
          </div>
        </div>
        <span aria-hidden className="mx-auto mt-3 h-1 w-20 rounded-full bg-white/80" />
      </div>
    </div>
  );
}
