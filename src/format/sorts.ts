// What the lanes of the chart may be sorted by.

/**
 * `country` is where it happened, not whose people took part: those of a meeting come from several.
 * `article` is the one that tells it.
 */
export const sorts = ["kind", "country", "place", "article"] as const;
export type Sort = (typeof sorts)[number];
