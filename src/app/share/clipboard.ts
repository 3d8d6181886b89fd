// Onto the clipboard, which is missing on pages without a secure connection and may be forbidden.

export interface Rich {
  readonly plain: string;
  readonly html: string;
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** In both forms, so that what it is pasted into takes the one it can; in plain text where both cannot be had. */
export async function copyRich({ plain, html }: Rich): Promise<boolean> {
  try {
    const blob = (text: string, type: string) => new Blob([text], { type });
    const item = new ClipboardItem({
      "text/plain": blob(plain, "text/plain"),
      "text/html": blob(html, "text/html"),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(plain);
  }
}
