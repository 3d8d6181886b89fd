// Words beside a date that show it to be told in passing. Lower case.

/** Of what is told, shown or built long after: "declassified in 2005". */
export const ofPublishing: ReadonlySet<string> = new Set(
  (
    "published declassified released unveiled erected excavated filmed reprinted translated book novel memoir memoirs film " +
    "study biography historian historians interview interviewed recalled archive archives museum memorial monument commemorated"
  ).split(" "),
);

/** What figures are set beside: "14.9 million, against 15.3 million in March". */
export const comparing: ReadonlySet<string> = new Set([
  "against",
  "versus",
  "vs",
  "than",
  "from",
  "compared",
  "those",
]);
