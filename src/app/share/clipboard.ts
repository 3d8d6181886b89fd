// Copies to the clipboard. It is missing on insecure pages, and the browser may refuse it; then these
// return false.

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

/** Copies both forms, so that the target program chooses; falls back to plain text. */
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
