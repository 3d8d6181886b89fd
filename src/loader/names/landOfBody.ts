// Whose a body is, by a word of its own name.

import type { Country } from "#model/event.ts";
import type { Line } from "./line.ts";

/** The land of "Peruvian Boundary Commission"; the UN has no part in "OAS General Assembly", "Peace and Security Council". */
export function landIn({ terms }: Line, from: number, at: number): Country | null {
  const { adjective, state, body } = terms[at]?.term ?? {};
  return adjective ?? state?.code ?? (at === from ? body?.country : null) ?? null;
}
