/** A place where a reader sees a notification, and how much of it shows there. */
export interface PreviewLimit {
  surface: PreviewSurface;
  name: string;
  /** Columns of the title and of the body: a Latin letter takes one, a Chinese character or an emoji two. */
  title: number;
  body: number;
  /** Where the numbers come from. */
  source: string;
}

export const PREVIEW_SURFACES = [
  "ios-lock-screen",
  "ios-banner",
  "android-collapsed",
  "android-expanded",
  "chrome",
  "macos",
] as const;
export type PreviewSurface = (typeof PREVIEW_SURFACES)[number];

const BRAZE = "Braze, Push message and image formats";
const EMARSYS = "Emarsys, push guidance";

/**
 * What usually shows, as guidance: sources disagree, and a phone's font size and width change it. Edit the rows as
 * better numbers come; nothing else depends on them. Where a source gives one number for the whole text, the title's
 * share is our own estimate for a phone 390 points wide, and the row says so.
 */
export const PREVIEW_LIMITS: readonly PreviewLimit[] = [
  {
    surface: "ios-lock-screen",
    name: "iPhone lock screen",
    title: 40,
    body: 160,
    source: `${BRAZE}: 160 characters (130 with a picture); title: estimate`,
  },
  {
    surface: "ios-banner",
    name: "iPhone banner",
    title: 40,
    body: 80,
    source: `${BRAZE}: 80 characters (65 with a picture); title: estimate`,
  },
  {
    surface: "android-collapsed",
    name: "Android collapsed",
    title: 40,
    body: 49,
    source: `${BRAZE}: 49 characters on the lock screen; ${EMARSYS}: 20 to 55; title: estimate`,
  },
  {
    surface: "android-expanded",
    name: "Android expanded",
    title: 55,
    body: 400,
    source: `${EMARSYS}: body 200 to 460; ${BRAZE}: 597 in the drawer; title: estimate`,
  },
  {
    surface: "chrome",
    name: "Chrome on Windows",
    title: 50,
    body: 120,
    source: `${BRAZE}: title 50, body 120`,
  },
  { surface: "macos", name: "macOS", title: 35, body: 50, source: `${BRAZE}: title 35, body 50` },
];
