"use client";

import { Tabs } from "radix-ui";
import type { NotificationText } from "#core/candidates/candidate.ts";
import { PREVIEW_LIMITS, type PreviewSurface } from "#core/previews/preview-limits.ts";
import { truncateFor } from "#core/previews/truncate-for.ts";
import { AndroidShade } from "./android-shade.tsx";
import { ChromeNotification } from "./chrome-notification.tsx";
import { CutNote } from "./cut-note.tsx";
import { IphoneLockScreen } from "./iphone-lock-screen.tsx";

export const PREVIEW_DEVICES = ["iphone", "android", "chrome"] as const;
export type PreviewDevice = (typeof PREVIEW_DEVICES)[number];

const NAMES: Record<PreviewDevice, string> = { iphone: "iPhone", android: "Android", chrome: "Chrome" };
const SURFACES: Record<PreviewDevice, PreviewSurface[]> = {
  iphone: ["ios-lock-screen"],
  android: ["android-collapsed", "android-expanded"],
  chrome: ["chrome"],
};

interface Props {
  text: NotificationText;
  /** Whose notification it is, as a device names it. */
  app: string;
  /** Host of the page it leads to. */
  site: string;
  device: PreviewDevice;
  onDevice: (device: PreviewDevice) => void;
}

/** A notification as the reader's device shows it, cut where that device cuts it. */
export function NotificationPreview({ text, app, site, device, onDevice }: Props) {
  const [first, second] = SURFACES[device].map((surface) => truncateFor(surface, text));
  const limits = PREVIEW_LIMITS.filter(({ surface }) => SURFACES[device].includes(surface));
  return (
    <Tabs.Root value={device} onValueChange={(value) => onDevice(value as PreviewDevice)}>
      <Tabs.List aria-label="Shown on" className="mb-3 grid grid-cols-3 gap-0.5 rounded-md bg-sunken p-0.5">
        {PREVIEW_DEVICES.map((one) => (
          <Tabs.Trigger
            key={one}
            value={one}
            className="rounded px-1 py-1 text-xs text-muted data-[state=active]:bg-raised data-[state=active]:font-medium data-[state=active]:text-ink data-[state=active]:shadow-sm"
          >
            {NAMES[one]}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={device} tabIndex={-1}>
        {device === "iphone" && <IphoneLockScreen text={first!} app={app} />}
        {device === "android" && <AndroidShade collapsed={first!} expanded={second!} app={app} />}
        {device === "chrome" && <ChromeNotification text={first!} app={app} site={site} />}
        <CutNote limits={limits} text={text} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
