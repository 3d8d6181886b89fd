// The days on which the articles were published, on one line; that of the one in view is heavy. It is not read out:
// the links above it name its neighbours with their days.

import type { ReactNode } from "react";
import { type Article, publishedDays } from "#model/article.ts";
import type { Day } from "#model/day.ts";
import { dayInYear } from "#format/calendar.ts";
import styles from "./PublicationLine.module.css";

interface Props {
  readonly articles: readonly Article[];
  readonly article: Article;
}

/** What a label takes of the line, percent. */
const room = 30;
/** Fewer say nothing that the links do not. */
const fewest = 3;

export function PublicationLine({ articles, article }: Props) {
  const days = publishedDays(articles);
  const own = days.get(article.id);
  const all = [...new Set(days.values())];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  if (own === undefined || all.length < fewest) return null;
  const place = (day: Day) => (100 * (day - first)) / (last - first);
  const named = [first, last].filter((day) => Math.abs(place(day) - place(own)) > room);
  return (
    <svg className={styles["line"]} width="100%" height="34" aria-hidden="true">
      <line x1="0" x2="100%" y1="10" y2="10" />
      {all.map((day) => (
        <Tick key={day} at={place(day)} isOwn={day === own} />
      ))}
      {named.map((day) => (
        <Label key={day} at={place(day)}>
          {dayInYear(day, "short")}
        </Label>
      ))}
      <Label at={place(own)}>
        <tspan>this one, {dayInYear(own, "short")}</tspan>
      </Label>
    </svg>
  );
}

interface TickProps {
  readonly at: number;
  readonly isOwn: boolean;
}

function Tick({ at, isOwn }: TickProps) {
  const x = `${at}%`;
  const reach = isOwn ? 9 : 5;
  return <line x1={x} x2={x} y1={10 - reach} y2={10 + reach} strokeWidth={isOwn ? 4 : undefined} />;
}

interface LabelProps {
  readonly at: number;
  readonly children: ReactNode;
}

/** Below its tick; towards the ends it stays within the column. */
function Label({ at, children }: LabelProps) {
  const anchor = at < 100 - room ? (at < room ? "start" : "middle") : "end";
  return (
    <text x={`${at}%`} y="31" textAnchor={anchor}>
      {children}
    </text>
  );
}
