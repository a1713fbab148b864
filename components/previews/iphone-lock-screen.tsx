import { clsx } from "clsx";
import type { TruncatedText } from "#core/previews/truncate-for.ts";
import { IPHONE_WALLPAPER, IphoneNotification } from "./iphone-notification.tsx";

/** A notification on an iPhone's lock screen. The phone looks the same in light and dark. */
export function IphoneLockScreen({ text, app }: { text: TruncatedText; app: string }) {
  return (
    <div className="mx-auto w-full max-w-64 rounded-[2rem] bg-[#0b0c10] p-1.5 shadow-lg ring-1 ring-black/20">
      <div
        className={clsx(
          "relative flex min-h-72 flex-col overflow-hidden rounded-[1.7rem] px-2 pt-3 pb-3",
          IPHONE_WALLPAPER,
        )}
      >
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
        <div className="mt-auto">
          <IphoneNotification text={text} app={app} />
        </div>
        <span aria-hidden className="mx-auto mt-3 h-1 w-20 rounded-full bg-white/80" />
      </div>
    </div>
  );
}
