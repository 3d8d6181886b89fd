// What joins the halves: the seam, which maps the article, the thread across it, and words that come
// beside their card. It is loaded after both halves can be read.

import { useMemo } from "react";
import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { Seam } from "../reader/Seam.tsx";
import { toTicks } from "../reader/seam.ts";
import type { Lines } from "../reader/useLines.ts";
import { useReveal } from "../reader/useReveal.ts";
import { useLanding } from "../view/useLanding.ts";
import { toRelated } from "./related.ts";
import { Thread } from "./Thread.tsx";

interface Props {
  readonly article: Article;
  /** The article's own. */
  readonly events: readonly NewsEvent[];
  /** The selected one. */
  readonly event: NewsEvent | null;
  /** null until the words are measured. */
  readonly lines: Lines | null;
  /** Whether the article stays where the address says it is. */
  readonly stays: boolean;
}

export function Between({ article, events, event, lines, stays }: Props) {
  const ticks = useMemo(
    () => (lines ? toTicks(events, lines, article.paragraphs) : []),
    [article, events, lines],
  );
  const related = useMemo(() => toRelated(event, events), [event, events]);
  const selected = event?.id ?? null;
  useReveal(article, event, lines, stays);
  useLanding(article);
  return (
    <>
      <Seam article={article} ticks={ticks} selected={selected} />
      <Thread selected={selected} related={related} />
    </>
  );
}
