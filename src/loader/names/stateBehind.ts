// "Karl Holm, Foreign Minister, Norway, said": lists of guests and releases put the state behind the office.

import type { Line } from "./line.ts";
import type { Complement } from "./officeComplement.ts";

/**
 * The office at `from` with the state that stands between two commas behind it. Not in a row of states: "Holm, Foreign
 * Minister, Norway, Chad and Peru".
 */
export function withStateBehind(line: Line, from: number, office: Complement): Complement {
  const { words, terms } = line;
  const { to } = office;
  if (words[to]?.text !== "," || office.country !== null || !isApposed(line, from)) return office;
  const found = terms[to + 1];
  if (!found?.term.state || words[found.end - 1]?.possessive) return office;
  const next = words[found.end];
  if (next !== undefined && !/^[,.;)]$/.test(next.text)) return office;
  if (terms[found.end + 1]?.term.state) return office;
  return { ...office, to: found.end, country: found.term.state.code };
}

/** Right behind a comma and a name, with a capital: "Holm, Foreign Minister". */
function isApposed({ words }: Line, from: number): boolean {
  const name = words[from - 2];
  return (
    words[from - 1]?.text === "," &&
    words[from]?.capital === true &&
    name?.capital === true &&
    !name.possessive
  );
}
