// Whose an office between two names is.

import type { Rest } from "./afterName.ts";
import type { Line } from "./line.ts";
import type { Office } from "./office.ts";
import { isPersonal, titlesEnd } from "./personName.ts";
import type { NameReader } from "./reader.ts";

/** "invited by President Roca, the Premier of Chile, Mr Bo Vik, left": the premier is Vik, for Roca holds another office. */
export function isOfNext(line: Line, held: Office, rest: Rest, name: NameReader): boolean {
  const { words } = line;
  if (rest.office === null || rest.country === null || held.country === rest.country) return false;
  if (words[rest.to]?.text !== "," || !rest.office.powerful) return false;
  const next = name(line, titlesEnd(line, rest.to + 1));
  return next !== null && next.parts.length > 1 && isPersonal(next) && words[next.to]?.text === ",";
}
