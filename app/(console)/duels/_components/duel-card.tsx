import { clsx } from "clsx";
import { IPHONE_WALLPAPER, IphoneNotification } from "#components/previews/iphone-notification.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import type { DuelSide } from "#core/duels/duel-view.ts";
import { truncateFor } from "#core/previews/truncate-for.ts";

interface Props {
  side: "left" | "right";
  text: DuelSide;
  onChoose: () => void;
}

const NAMES = {
  left: { name: "Left", keys: ["←", "1"] },
  right: { name: "Right", keys: ["→", "2"] },
} as const;

/** One of the two notifications, as a phone shows it; the whole of it is the button that picks it. */
export function DuelCard({ side, text, onChoose }: Props) {
  const { name, keys } = NAMES[side];
  return (
    <button
      type="button"
      onClick={onChoose}
      className="group flex min-h-60 flex-col rounded-4xl border border-border bg-surface p-1.5 hover:border-accent"
    >
      <span className="sr-only">{`${name}: `}</span>
      <span className={clsx("flex w-full flex-1 flex-col rounded-[1.6rem] px-3 pt-3 pb-4", IPHONE_WALLPAPER)}>
        <span
          aria-hidden
          className="mx-auto pt-6 text-6xl leading-none font-semibold tracking-tight tabular-nums max-md:hidden"
        >
          9:41
        </span>
        <span className="mx-auto my-auto w-full max-w-lg">
          <IphoneNotification
            text={truncateFor("ios-lock-screen", text)}
            app="Your app"
            lang={text.language}
            large
          />
        </span>
      </span>
      <span
        aria-hidden
        className="flex w-full items-center justify-center gap-1.5 pt-1.5 pb-0.5 font-medium group-hover:text-accent"
      >
        <span className="md:hidden">This one</span>
        <span className="max-md:hidden">{name}</span>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
    </button>
  );
}
