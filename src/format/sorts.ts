// What the lanes of the chart can be grouped by.

/**
 * `country` is where it happened, not who took part: a meeting has several countries.
 * `person` is who took part, by name; an event with two persons is in the lanes of both.
 * `article` is the one that reports it.
 */
export const sorts = ["kind", "country", "place", "person", "article"] as const;
export type Sort = (typeof sorts)[number];
