// Nouns that count what stands behind "of": "a series of meetings", "hundreds of Afghans".
// Source: our own reading of diplomatic prose.

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Of happenings. Lemmas. */
export const eventCounters = words(
  "series round number wave spate set day week hour month session bout pair couple string flurry",
);
/** Of people. Forms. */
export const peopleCounters = words(
  "hundred hundreds thousand thousands dozen dozens scores crowd crowds group number majority pair couple series part member members " +
    "one some many most several delegation team party tens million millions handful half",
);
