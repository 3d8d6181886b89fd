// A short fingerprint of words, the same on every machine: FNV-1a, 32 bits (Fowler, Noll, Vo; public domain).

/** Over UTF-16 code units; a whole number from 0. */
export function hashNumber(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** Six letters and digits, for ids. */
export function hash(text: string): string {
  return hashNumber(text).toString(36).padStart(6, "0").slice(-6);
}
