// The bytes of a file as text: UTF-8, or what a web page says that it is.

import { endingOf } from "./saved.ts";

/** A byte order mark stays, as U+FEFF. */
const utf8 = (fatal: boolean) => new TextDecoder("utf-8", { fatal, ignoreBOM: true });

/** @returns `broken`: the offset in UTF-16 units from which on the text is not what was written; null if it is */
export function decodeFile(
  name: string,
  bytes: Uint8Array,
): { readonly text: string; readonly broken: number | null } {
  try {
    return { text: utf8(true).decode(bytes), broken: null };
  } catch {
    const other = /^\.html?$/.test(endingOf(name)) ? decoderNamed(bytes) : null;
    if (other) return { text: other.decode(bytes), broken: null };
    const text = utf8(false).decode(bytes);
    return { text, broken: text.indexOf("\uFFFD") };
  }
}

/** Of the encoding that a page names in its first lines; null if it names none that is known, or UTF-8. */
function decoderNamed(bytes: Uint8Array): TextDecoder | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const label = /<meta\s[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === "utf-8" ? null : decoder;
  } catch {
    return null;
  }
}
