import { clsx } from "clsx";
import type { TruncatedText } from "#core/previews/truncate-for.ts";
import { AppIcon } from "./app-icon.tsx";

/** What lies behind a notification on an iPhone's lock screen, in light and dark alike. */
export const IPHONE_WALLPAPER =
  "bg-[#20264f] bg-[radial-gradient(120%_80%_at_15%_0%,#6c7cf5_0%,transparent_55%),radial-gradient(110%_90%_at_100%_100%,#0f6b74_0%,transparent_60%)] text-white";

interface Props {
  text: TruncatedText;
  app: string;
  /** As large as on the phone itself, to be read side by side with another. */
  large?: boolean;
  /** Language of the text. */
  lang?: string;
}

/** One notification as an iPhone's lock screen shows it. */
export function IphoneNotification({ text, app, large = false, lang }: Props) {
  return (
    <span
      className={clsx(
        "flex bg-[#f4f5f9] text-left text-[#15161a] shadow-md",
        large ? "gap-3 rounded-3xl p-3.5" : "gap-2 rounded-2xl p-2.5",
      )}
    >
      <AppIcon className={clsx("self-center", large ? "size-10 rounded-[10px]" : "size-7 rounded-[7px]")} />
      <span
        className={clsx(
          "min-w-0 flex-1",
          large ? "text-base leading-[1.35] md:text-lg md:leading-[1.35]" : "text-[11px] leading-[1.32]",
        )}
      >
        <span className="flex items-baseline justify-between gap-2">
          <span dir="auto" lang={text.title ? lang : undefined} className="min-w-0 font-semibold break-words">
            {text.title || app}
          </span>
          <span aria-hidden className={clsx("shrink-0 text-[#55575f]", large ? "text-xs" : "text-[10px]")}>
            now
          </span>
        </span>
        <span dir="auto" lang={lang} className="block break-words">
          {text.body}
        </span>
      </span>
    </span>
  );
}
