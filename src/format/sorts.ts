// What the lanes of the chart can be grouped by.

/**
 * `country` is where it happened, not who took part: a meeting has several countries.
 * `article` is the one that reports it.
 */
export const sorts = ["kind", "country", "place", "article"] as const;
export type Sort = (typeof sorts)[number];
