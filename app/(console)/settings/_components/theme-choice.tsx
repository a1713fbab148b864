"use client";
import { useState } from "react";
import { setTheme, THEMES, type Theme } from "#client/theme.ts";

const WORDS: Record<Theme, string> = { system: "As the system", light: "Light", dark: "Dark" };

/** Light or dark. Kept in this browser, and in effect at once. */
export function ThemeChoice({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState(theme);
  const choose = (next: Theme) => {
    setChosen(next);
    setTheme(next);
  };
  return (
    <fieldset>
      <legend className="pb-1 font-medium">Colours</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {THEMES.map((one) => (
          <label key={one} className="flex items-center gap-2">
            <input
              type="radio"
              name="theme"
              className="accent-accent"
              checked={one === chosen}
              onChange={() => choose(one)}
            />
            {WORDS[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
