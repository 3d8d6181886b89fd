// A short fingerprint of words, for ids: FNV-1a, 32 bits (Fowler, Noll, Vo; public domain).

/** Six letters and digits, the same for the same text on every machine. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(36).padStart(6, "0").slice(-6);
}
