// Whether the key "?" is the legend's. Those who speak to their computer, or whose hands slip, can
// give a single key up (WCAG 2.1.4); the choice is remembered where the browser allows it.

const key = "dateline-question-mark";

export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

/** Whether that could be kept. */
export function keepShortcut(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
    return true;
  } catch {
    return false;
  }
}
