// The preview card of the start page: what the article tells, and in which order; all its events in
// one picture of the time.

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

/** Letters of the headline, px; the last one is cut where it has no room. */
const sizes = [64, 54, 44] as const;

/** A px of the chart is so many of the card: more where it has few rows. */
const scales = { least: 1.2, most: 2.4 } as const;
/** What the chart may take, px of the card. */
const chartHeight = 308;

/** What the picture shows, for those who do not see it. */
export function startCardAlt(title: string | null, summary: readonly Segment[]): string {
  return [title, toText(summary)].filter(Boolean).join(". ");
}

/** `summary` is the page's own sentence about what it holds. */
export function startCard(
  { articles, events }: Corpus,
  title: string | null,
  summary: readonly Segment[],
): Card {
  const [article] = articles;
  const wanted = wholeChartHeight(events, article?.published ?? null);
  const scale = Math.min(scales.most, Math.max(scales.least, chartHeight / wanted));
  const chart = drawWholeChart(events, article?.published ?? null, chartHeight / scale);
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
            title === null ? publishers(articles) : published(articles),
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
