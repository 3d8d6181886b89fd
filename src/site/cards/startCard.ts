// The preview card of the start page: the article's summary, and a chart of all its events.

import type { Corpus } from "#model/corpus.ts";
import { drawWholeChart, wholeChartHeight } from "#format/axis/wholeChart.ts";
import { dayName } from "#format/calendar.ts";
import { type Segment, toText } from "#format/segment.ts";
import { drawing } from "../drawing.ts";
import { toCard } from "./axis.ts";
import { box, type Card, cardSize, hansOf, type Layout, words } from "./card.ts";
import { colours, faces, side, top } from "./look.ts";
import { phrase, sheet } from "./parts.ts";

export const startCardPath = "card.png";

/** Font sizes of the headline, px; at the last size it is cut if it does not fit. */
const sizes = [64, 54, 44] as const;

/** Card px per px of the chart: more if it has few rows. */
const scales = { least: 1.2, most: 2.4 } as const;
/** The greatest height of the chart, card px. */
const chartHeight = 308;

/** Text alternative of the card. */
export function startCardAlt(title: string | null, summary: readonly Segment[]): string {
  return [title, toText(summary)].filter(Boolean).join(". ");
}

/** `summary` is the start page's own opening sentence. */
export function startCard(
  { articles, events }: Corpus,
  title: string | null,
  summary: readonly Segment[],
): Card {
  const [article, ...others] = articles;
  const day = others.length === 0 ? (article?.published ?? null) : null;
  const wanted = wholeChartHeight(events, day);
  const scale = Math.min(scales.most, Math.max(scales.least, chartHeight / wanted));
  const chart = drawWholeChart(events, day, chartHeight / scale);
  const height = chart ? Number(chart.attributes["height"]) * scale : 0;
  const above = cardSize.height - height - (chart ? 12 : 40);
  const width = cardSize.width - 2 * side;
  const foot = chart && toCard(chart, { left: side, top: above, width, scale, letters: 21 }, false);
  const toLayout = (size: number, i: number): Layout => ({
    root: sheet(
      [
        box(
          { height: 44, marginBottom: 16, width: 860 },
          words(
            { fontSize: 28, lineHeight: "44px", color: colours.ink2, lineClamp: 1 },
            articles.length > 1 ? publishers(articles) : published(articles),
          ),
        ),
        title === null
          ? null
          : words(
              {
                fontFamily: faces.serif,
                fontSize: size,
                lineHeight: 1.1,
                fontWeight: 700,
                letterSpacing: -0.4,
                marginBottom: 14,
                textWrap: "balance",
                ...(i === sizes.length - 1 && { lineClamp: 3 }),
              },
              title,
            ),
        phrase({ fontSize: title === null ? 52 : 33, lineHeight: 1.3 }, summary),
      ],
      ...(foot?.texts ?? []),
    ),
    room: above - top - 12,
    shapes: foot ? drawing(foot.shapes).markup : "",
  });
  return {
    file: startCardPath,
    name: title ?? "the start page",
    layouts: sizes.map(toLayout),
    hans: hansOf(articles.map(({ text }) => text).join(" ")),
  };
}

function published([article]: Corpus["articles"]): string {
  const day = article?.published ?? null;
  return [article?.publisher, day && dayName(day)].filter(Boolean).join(", ");
}

/** Each once: "The Example Courier, Other News". */
function publishers(articles: Corpus["articles"]): string {
  return [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))].join(", ");
}
