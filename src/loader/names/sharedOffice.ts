// Offices that the table gives to one state, and that a few others have as well: "External Affairs Minister".

import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Dateline } from "./name.ts";

const shared = /^external affairs minister$/i;

/** "SUVA: External Affairs Minister Ana Roca met": of no state, where it is written elsewhere and never names the one of the table. */
export function unlessElsewhere(
  draft: Draft,
  lines: readonly Line[],
  dateline: Dateline | null,
): Draft {
  const { what } = draft;
  if ((what.kind !== "office" && what.kind !== "person") || !what.office || !dateline) return draft;
  const { office } = what;
  const { country } = office;
  if (country === null || country === dateline.place.country || !shared.test(office.text))
    return draft;
  const isTold = lines.some(({ terms }) =>
    terms.some((found) => {
      const { adjective, state, seat, people } = found?.term ?? {};
      return [adjective, state?.code, seat?.code, people].includes(country);
    }),
  );
  if (isTold) return draft;
  const held = { ...office, country: null };
  return what.kind === "office"
    ? { ...draft, what: { ...what, office: held } }
    : { ...draft, what: { ...what, office: held, country: null } };
}
