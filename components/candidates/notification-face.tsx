import { clsx } from "clsx";
import type { NotificationText } from "#core/candidates/candidate.ts";
import type { PreviewSurface } from "#core/previews/preview-limits.ts";

/** The card that a system draws around a notification. Its colours are the system's, not the console's. */
export function NotificationFace(props: { surface: PreviewSurface; text: NotificationText; app: string }) {
  const { surface, text, app } = props;
  const android = surface.startsWith("android");
  const oneLine = surface === "android-collapsed";
  return (
    <div
      className={clsx(
        "flex gap-2.5 text-[#15161a]",
        android ? "rounded-3xl bg-white px-4 py-3" : "bg-[#f3f3f6] p-3",
        surface === "chrome" ? "rounded-md" : !android && "rounded-2xl",
      )}
    >
      <span
        aria-hidden
        className={clsx(
          "mt-0.5 flex size-9 shrink-0 items-center justify-center bg-[#3b4fd8] text-sm font-semibold text-white",
          android ? "rounded-full" : "rounded-lg",
        )}
      >
        {app.slice(0, 1)}
      </span>
      <div className="min-w-0 flex-1 text-[13px] leading-[1.3]">
        <div className="flex justify-between gap-2">
          <span className="min-w-0 font-semibold break-words">{text.title || app}</span>
          <span className="shrink-0 text-[11px] text-[#55575e]">{surface === "chrome" ? app : "now"}</span>
        </div>
        <div className={clsx("break-words", oneLine && "truncate")}>{text.body}</div>
      </div>
    </div>
  );
}
