// Escapes text for XML, between tags and in quoted attributes.

import { escapeMarkup } from "./markup.ts";
import { printable } from "./told.ts";

/** XML 1.0 cannot represent control characters, so they are removed. */
export function escapeXml(text: string): string {
  return escapeMarkup(printable(text));
}
