// One line of the article, in the element that its zone asks for.

import { memo } from "react";
import type { Article, Paragraph as Line } from "#model/article.ts";
import { paragraphId } from "#format/where.ts";
import { landmarks, words as parts } from "../view/parts.ts";
import { Margin, type PlacedNumber } from "./Margin.tsx";
import type { WordRun } from "./marks.ts";
import { Passages } from "./Passages.tsx";

export interface Marked {
  readonly paragraph: Line;
  readonly runs: readonly WordRun[];
  readonly numbers: readonly PlacedNumber[];
}

interface Props extends Marked {
  readonly article: Article;
  readonly selected: string | null;
  readonly hovered: string | null;
}

/** `selected` and `hovered` are null where they are not of this paragraph, so that it stays as it is. */
export const Paragraph = memo(function Paragraph(props: Props) {
  const { article, paragraph, runs, numbers, selected, hovered } = props;
  const words = <Passages {...{ runs, selected, hovered, refOf }} text={article.text} />;
  const id = paragraphId(paragraph);
  return (
    <div
      className="paragraph"
      data-zone={paragraph.zone}
      id={id}
      ref={landmarks.ref(id)}
      tabIndex={-1}
    >
      {paragraph.number !== null && (
        <span className="paragraph-number">
          <span className="spoken">Paragraph </span>
          {paragraph.number}
        </span>
      )}
      {paragraph.zone === "headline" ? (
        <h1 className="headline" dir="auto">
          {words}
        </h1>
      ) : (
        <p className={paragraph.zone === "dek" ? "dek" : "paragraph-text"} dir="auto">
          {words}
        </p>
      )}
      {numbers.length > 0 && <Margin {...{ numbers, selected, hovered }} />}
    </div>
  );
});

function refOf({ start }: WordRun) {
  return parts.ref(String(start));
}
