// Whether single keys do anything. Single-key shortcuts must be possible to turn off, for
// example for readers who use speech input (WCAG 2.1.4). Stored if the browser allows it.

const key = "dateline-question-mark";

export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

/** Returns whether the setting could be stored. */
export function keepShortcut(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
    return true;
  } catch {
    return false;
  }
}
