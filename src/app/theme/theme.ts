// Light or dark: the system's setting, or the reader's choice. The choice is an attribute of the root
// element: public/first.js sets it before the first paint, style/tokens.css reads it.

export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

const key = "dateline-theme";

/** The current theme. */
export function readTheme(): Theme {
  return toTheme(document.documentElement.dataset["theme"]);
}

/** Unknown values mean "system". */
export function toTheme(text: string | null | undefined): Theme {
  return themes.find((theme) => theme === text) ?? "system";
}

/** Applies the theme immediately, and stores it if the browser allows it. */
export function chooseTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  try {
    if (theme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is off or full: the choice applies to this page only.
  }
}
