// Parts that the cards share: the sheet, the wordmark, the kicker, the source line.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Segment } from "#format/segment.ts";
import { dayName } from "#format/calendar.ts";
import { count } from "#format/number.ts";
import { slashed, statusLine } from "#format/oneLine.ts";
import type { Html } from "../html.ts";
import { html } from "../html.ts";
import { signShapes } from "../sign.ts";
import { box, cardSize, type Element, keyed, type CardStyle, words } from "./card.ts";
import { colours, faces, side, top } from "./look.ts";

/** `flow` is what has to fit; `placed` elements have absolute positions. */
export function sheet(flow: readonly (Element | null)[], ...placed: readonly Element[]): Element {
  return box(
    {
      position: "relative",
      flexDirection: "column",
      width: cardSize.width,
      height: cardSize.height,
      padding: `${top}px ${side}px 0`,
      boxSizing: "border-box",
      color: colours.ink,
      fontFamily: faces.sans,
      // No synthetic bold.
      fontSynthesis: "none",
    },
    keyed("flow", box({ flexDirection: "column", width: "100%" }, ...flow)),
    wordmark,
    ...placed,
  );
}

const wordmark = box(
  { position: "absolute", top: top - 1, right: side, alignItems: "center" },
  words({ fontSize: 28, lineHeight: "44px", fontWeight: 700 }, "Dateline"),
  box({ width: 44, height: 4, marginLeft: 12, backgroundColor: colours.ink }),
);

const kickerRow = { height: 44, marginBottom: 14 } as const;
export const kickerHeight = kickerRow.height + kickerRow.marginBottom;
/** One line. */
export const sourceHeight = 32;

/** The plate with the event's number, and its status; the status sign is a shape. */
export function kicker(event: NewsEvent): { readonly row: Element; readonly sign: Html } {
  const number = event.number === null ? null : String(event.number);
  const plate = number === null ? 0 : Math.max(44, 20 + 18 * number.length);
  // The first clause is enough, and fits beside the wordmark.
  const [, word = "", clause = ""] = /^([^:]+)(:[^,]+)?/.exec(statusLine(event)) ?? [];
  const isSure = slashed(event, "status") === null;
  const at = side + plate + (plate > 0 ? 36 : 16);
  return {
    row: box(
      { ...kickerRow, alignItems: "center" },
      number === null
        ? null
        : box(
            { ...plateStyle, width: plate },
            words({ fontSize: 30, lineHeight: 1, fontWeight: 700 }, number),
          ),
      words(
        { fontSize: 28, lineHeight: "44px", marginLeft: at + (isSure ? 26 : -20) - side - plate },
        { text: word, style: { fontWeight: 700 } },
        { text: clause },
      ),
    ),
    // No sign of one status stands for two.
    sign: isSure
      ? html`<g transform="translate(${at} ${top + 22}) scale(2.2)" color="${colours.ink}">${signShapes(event.status)}</g>`
      : html``,
  };
}

const plateStyle: CardStyle = {
  height: 44,
  alignItems: "center",
  justifyContent: "center",
  borderRadius: 4,
  backgroundColor: colours.acc,
  color: colours.paper,
};

/** Strong segments in bold. */
export function phrase(style: CardStyle, segments: readonly Segment[]): Element {
  return words(
    style,
    ...segments.map(({ text, strong }) =>
      strong ? { text, style: { fontWeight: 700 } } : { text },
    ),
  );
}

/** "Example Press, Monday 6 May 2024: " and the headline, cut to one line; of several, instead of it the `others`. */
export function source(
  { headline, publisher, published }: Article,
  others: readonly string[],
  style: CardStyle,
): Element {
  const from = [publisher, published && dayName(published)].filter(Boolean).join(", ");
  return words(
    { fontSize: 25, lineHeight: `${sourceHeight}px`, color: colours.ink2, lineClamp: 1, ...style },
    others.length === 0
      ? [from, headline].filter(Boolean).join(": ")
      : `${from || headline}; also told by ${listed(others)}`,
  );
}

/** "Coast Agency, Courier", "Coast Agency, Courier and five more". */
function listed(names: readonly string[]): string {
  const [first, second, ...more] = names;
  return more.length < 2 ? names.join(", ") : `${first}, ${second} and ${count(more.length)} more`;
}
