// Words that end in a full stop without ending a sentence.
// Source: AP and Guardian style books' titles, months and places; lower case, without the stop.

export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof gen lt col maj capt cmdr adm rear sgt sen rep gov pres rev hon st fr sr jr " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun " +
    "h.e h.h h.r.h h.m u.s u.k u.n u.a.e e.u d.c v vs no nos art co corp inc ltd dept est approx ave mt ft amb supt brig ma md mohd " +
    "engr atty barr ing adv sec smt"
  ).split(" "),
);

/** Those that stand at the end of a sentence as well as within one. */
export const enders: ReadonlySet<string> = new Set(
  "jr sr u.s u.k u.n u.a.e e.u d.c co corp inc ltd".split(" "),
);
