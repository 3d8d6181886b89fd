// Light or dark: by the system, or as the reader chose. The root element carries the choice, where
// public/first.js puts it before the first paint and style/tokens.css reads it.

export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

const key = "dateline-theme";

/** What holds now. */
export function readTheme(): Theme {
  return toTheme(document.documentElement.dataset["theme"]);
}

/** Anything unknown is the system's. */
export function toTheme(text: string | null | undefined): Theme {
  return themes.find((theme) => theme === text) ?? "system";
}

/** Holds at once; is remembered where the browser allows it. */
export function chooseTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  try {
    if (theme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is off or full: the choice holds for this page.
  }
}
