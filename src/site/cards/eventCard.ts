// The preview card of one event, for chats and social networks. It is often shown small, so title,
// status and date are large, with the quotation below.

import type { NewsEvent } from "#model/event.ts";
import { tellersOf } from "#model/tellings.ts";
import { drawSmallAxis } from "#format/axis/smallAxis.ts";
import { hard, holdNames } from "#format/holdNames.ts";
import { quotation } from "#format/quotation.ts";
import { dateLine, slashed, statusLine } from "#format/oneLine.ts";
import { shorten } from "#format/shorten.ts";
import { strong } from "#format/segment.ts";
import type { Told } from "#format/told.ts";
import { nameOf } from "#format/toldBy.ts";
import { longDate } from "#format/when.ts";
import { drawing } from "../drawing.ts";
import type { Image } from "../head.ts";
import { eventPath } from "../link.ts";
import { toCard } from "./axis.ts";
import { type Card, cardSize, cardText, hansOf, type Layout, words } from "./card.ts";
import { faces, side, top } from "./look.ts";
import { linesOf } from "./measure.ts";
import { kicker, kickerHeight, phrase, sheet, source, sourceHeight } from "./parts.ts";

/** Font size of the title, px, and greatest length of the quotation, units. The first that fits is used. */
const arrangements = [
  { title: 76, quoted: 280 },
  { title: 76, quoted: 190 },
  { title: 64, quoted: 280 },
  { title: 64, quoted: 190 },
  { title: 64, quoted: 125 },
  { title: 56, quoted: 190 },
  { title: 56, quoted: 125 },
  { title: 48, quoted: 190 },
  { title: 48, quoted: 125 },
  { title: 44, quoted: 65 },
] as const;
type CardArrangement = (typeof arrangements)[number];

const titleLine = 1.08;
const when = { fontSize: 35, lineHeight: 1.25, marginTop: 12 } as const;
/** Font size, px; larger without an axis below. */
const quoteSize = { above: 31, alone: 40 } as const;
const quote = { lineHeight: 1.3, marginTop: 18 } as const;
const from = { marginTop: 6 } as const;
const width = cardSize.width - 2 * side;

/** Card px per px of the axis on the page. */
const scale = 2.4;

function path(event: Pick<NewsEvent, "slug">): string {
  return `${eventPath(event)}card.png`;
}

/** The picture for the page's head, with its text alternative. */
export function eventImage(event: NewsEvent): Image {
  const alt = `${event.title}. ${dateLine(event)}. ${statusLine(event)}.`;
  return { path: path(event), alt };
}

/** `events` are all events of the corpus, like on the page's own axis. */
export function eventCard({ article, event, articles }: Told, events: readonly NewsEvent[]): Card {
  // Of several articles none is the one that stops knowing.
  const axis = drawSmallAxis(event, events, event.tellings ? null : article.published);
  const height = axis ? Number(axis.attributes["height"]) * scale : 0;
  const above = cardSize.height - height - (axis ? 14 : 40);
  const foot = axis && toCard(axis, { left: side, top: above, width, scale }, true);
  const { row, sign } = kicker(event);
  const room = above - top - 12;
  const fontSize = axis ? quoteSize.above : quoteSize.alone;
  const quoted = quotation(article, event.passages[0]);
  const differing = slashed(event, "when");
  const others = tellersOf(event)
    .slice(1)
    .map((id) => nameOf(id, articles));
  const toLayout = (arrangement: CardArrangement, clamp: boolean): Layout => ({
    root: sheet(
      [
        row,
        words(titleStyle(arrangement, clamp), event.title),
        phrase(when, differing === null ? longDate(event.when) : [strong(differing)]),
        words(
          { ...quote, fontSize, fontFamily: faces.serif },
          shortQuote(quoted, event, arrangement.quoted),
        ),
        source(article, others, from),
      ],
      ...(foot?.texts ?? []),
    ),
    room,
    shapes: sign.markup + (foot ? drawing(foot.shapes).markup : ""),
  });
  const fitting = arrangements.findIndex((each) => heightOf(event, quoted, fontSize, each) <= room);
  const least = arrangements.length - 1;
  const first = fitting < 0 ? least : fitting;
  return {
    file: path(event),
    name: event.title,
    layouts: [
      ...arrangements.slice(first, Math.min(first + 2, least)).map((one) => toLayout(one, false)),
      ...arrangements.slice(least).map((one) => toLayout(one, true)),
    ],
    hans: hansOf(`${article.text} ${event.title}`),
  };
}

function titleStyle({ title }: CardArrangement, clamp: boolean) {
  const wrap = clamp ? { lineClamp: 3 } : { textWrap: "balance" };
  return { fontSize: title, lineHeight: titleLine, fontWeight: 700, letterSpacing: -0.6, ...wrap };
}

/** Estimated height of the text, px. */
function heightOf(
  event: NewsEvent,
  quoted: string,
  quotedSize: number,
  { title, quoted: limit }: CardArrangement,
): number {
  const lines = (text: string, size: number, face: "bold" | "regular" | "serif") =>
    linesOf(cardText(text), { size, width, face });
  return (
    kickerHeight +
    lines(event.title, title, "bold") * title * titleLine +
    when.marginTop +
    lines(dateLine(event), when.fontSize, "bold") * when.fontSize * when.lineHeight +
    quote.marginTop +
    lines(shortQuote(quoted, event, limit), quotedSize, "serif") * quotedSize * quote.lineHeight +
    from.marginTop +
    sourceHeight
  );
}

/**
 * Cut between words, but always with the trigger; a quotation mark that is left open gets closed.
 */
function shortQuote(
  quoted: string,
  { trigger }: Pick<NewsEvent, "trigger">,
  limit: number,
): string {
  if (quoted.length <= limit) return quoted;
  const held = holdNames(quoted);
  const named = trigger.text.trim().replace(/\s+/g, " ");
  const end = quoted.indexOf(named) + named.length;
  // Leaves space for what follows the trigger: whom, and where.
  const begin = end > limit * 0.8 ? quoted.indexOf(" ", end - Math.round(limit * 0.6)) + 1 : 0;
  const opening = begin > 0 && quoted.startsWith("“") ? "“" : "";
  const short =
    opening +
    (begin > 0 ? "… " : "") +
    shorten(held.slice(begin), limit + (begin > 0 ? -1 : 2), " …");
  const open = short.split("“").length - short.split("”").length;
  return short.replaceAll(hard, " ") + "”".repeat(Math.max(0, open));
}
