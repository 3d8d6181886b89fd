// One line of the article, in the element that its zone asks for.

import { memo } from "react";
import type { Article } from "#model/article.ts";
import { paragraphId } from "#format/where.ts";
import { words as parts } from "../view/parts.ts";
import { Margin } from "./Margin.tsx";
import type { MarginNote, Slot } from "./margin.ts";
import type { WordRun } from "./marks.ts";
import { Passages } from "./Passages.tsx";
import type { MarkedParagraph } from "./stretches.ts";

interface Props extends MarkedParagraph {
  readonly article: Article;
  /** null until the words are measured. */
  readonly slots: ReadonlyMap<MarginNote, Slot> | null;
  readonly selected: string | null;
  readonly hovered: string | null;
}

/** `selected` and `hovered` are null where they are not of this paragraph, so that it stays as it is. */
export const Paragraph = memo(function Paragraph(props: Props) {
  const { article, paragraph, runs, notes, slots, selected, hovered } = props;
  const words = <Passages {...{ runs, selected, hovered, refOf }} text={article.text} />;
  return (
    <div className="paragraph" data-zone={paragraph.zone} id={paragraphId(paragraph)} tabIndex={-1}>
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
      {notes.length > 0 && <Margin {...{ notes, slots, selected, hovered }} />}
    </div>
  );
});

function refOf({ start }: WordRun) {
  return parts.ref(String(start));
}
