export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Read by the server, so that the first paint has the right colours without a script in the page. */
export const THEME_COOKIE = "theme";

/** The theme of a cookie's value; anything unknown follows the system. */
export function themeOf(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}

const YEAR = 365 * 24 * 60 * 60;

/** Puts a theme into effect and remembers it in this browser. */
export function setTheme(theme: Theme): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the newer API is not in every browser
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${YEAR}; samesite=lax`;
  document.documentElement.dataset.theme = theme;
}
