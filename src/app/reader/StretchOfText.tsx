// A few paragraphs of the article. Those far down become live one by one, after the page answers.

import { memo, Suspense } from "react";
import type { Article } from "#model/article.ts";
import type { MarginNote, Slot } from "./margin.ts";
import { Paragraph } from "./Paragraph.tsx";
import { atFirst, type MarkedParagraph } from "./stretches.ts";

interface Props {
  readonly article: Article;
  readonly index: number;
  readonly paragraphs: readonly MarkedParagraph[];
  /** null until they are measured, and where nothing is marked. */
  readonly slots: ReadonlyMap<MarginNote, Slot> | null;
  /** null where they are not of this stretch, so that it stays as it is. */
  readonly selected: string | null;
  readonly hovered: string | null;
}

export const StretchOfText = memo(function StretchOfText(props: Props) {
  const { article, index, paragraphs, slots, selected, hovered } = props;
  const text = paragraphs.map(({ paragraph, runs, notes }) => {
    const own = (id: string | null) =>
      id !== null && runs.some(({ events }) => events.includes(id)) ? id : null;
    return (
      <Paragraph
        key={paragraph.start}
        {...{ article, paragraph, runs, notes, slots }}
        selected={own(selected)}
        hovered={own(hovered)}
      />
    );
  });
  return (
    <div className="paragraphs" data-stretch={index}>
      {index < atFirst ? text : <Suspense fallback={null}>{text}</Suspense>}
    </div>
  );
});
