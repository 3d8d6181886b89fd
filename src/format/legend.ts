// What the marks mean and how they are drawn, in words: for the legend and the Method page.

import type { Status } from "#model/event.ts";

/** What a bar means: the event lasted all these days, was on one of them, or has an open end. */
export const extents = ["lasted", "between", "open"] as const;
export type Extent = (typeof extents)[number];

export const extentNames: Readonly<Record<Extent, string>> = {
  lasted: "Day, or days it lasted",
  between: "One day in between",
  open: "No end given",
};

export const statusMeanings: Readonly<
  Record<Status, { readonly name: string; readonly of: string }>
> = {
  held: { name: "Held", of: "it took place" },
  planned: { name: "Planned", of: "announced, possible or hoped for" },
  cancelled: { name: "Cancelled", of: "planned, then called off" },
  declined: { name: "Declined", of: "one side refused" },
};

/** Each sign in words. */
export const signWords: Readonly<Record<Status, string>> = {
  held: "a disc",
  planned: "a dashed ring",
  cancelled: "a hatched disc, struck through",
  declined: "a ring with a bar across",
};

/** How each status is drawn, in words: with certain days, and with the day in doubt. */
const drawings: Readonly<Record<Status, { readonly lasted: string; readonly doubt: string }>> = {
  held: { lasted: "a solid block", doubt: "dots" },
  planned: { lasted: "a dashed outline", doubt: "dashes" },
  cancelled: { lasted: "a hatched block, struck through", doubt: "slashes, struck through," },
  declined: { lasted: "an outline with a bar across", doubt: "rings with a bar across" },
};

export function drawingWords(status: Status, extent: Extent): string {
  const { lasted, doubt } = drawings[status];
  if (extent === "lasted") return lasted;
  return extent === "between" ? `${doubt} between two end marks` : `${doubt} ending in an arrow`;
}

/** The marks of chart and list that are not an event's bar. */
export const markMeanings = {
  dash: "A dash: it lasted all these days.",
  dots: "Three dots: some time between these days, the article does not say when.",
  number:
    "A number: the event’s place in time. An event whose day is in doubt is placed by the middle of its days.",
  bin: "Busy days in one mark: how many events, and the sign of each. More than eight are named after the one that most articles tell, or most passages: “+ 41” counts the others. “Show” spreads these days over the chart.",
  reach: "Events whose exact day is not known: perhaps one of the days shown, perhaps long before.",
  related:
    "A thin line from the selected event to a related one. An arrow points to what came after or instead; without an arrow, one is part of the other.",
  frame:
    "A frame on the strip of the whole time: the days in the chart. Drag it to move or resize it.",
  published:
    "The day of publication. Anything on the tinted side had not happened when the article was written.",
} as const;

/** Where there are several articles. */
export const severalMeanings = {
  fork: "A fork: the articles give different values. It is no doubt; the card says who says what.",
  strip: "A stroke for each article that tells it, oldest first; a dot for one that leaves it out.",
  quiet: "A thin bar with its number alone: only other articles tell it.",
} as const;
