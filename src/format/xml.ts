// Text as it may stand in XML, between tags and in quoted attributes.

import { escapeMarkup } from "./markup.ts";
import { printable } from "./told.ts";

/** XML 1.0 has no way to write control signs, so they are left out. */
export function escapeXml(text: string): string {
  return escapeMarkup(printable(text));
}
