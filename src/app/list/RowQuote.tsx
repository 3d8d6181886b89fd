// The words of an event in its row. Of many articles they may come after the row.

import { Suspense } from "react";
import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { quotation } from "#format/quotation.ts";
import { useText } from "../texts.ts";
import { Boundary } from "../ui/Boundary.tsx";

interface Props {
  readonly article: Article;
  readonly event: NewsEvent;
  readonly className: string | undefined;
}

export function RowQuote({ article, event, className }: Props) {
  return (
    <Boundary message={null}>
      <Suspense>
        <blockquote className={className}>
          <Words {...{ article, event }} />
        </blockquote>
      </Suspense>
    </Boundary>
  );
}

function Words({ article, event }: Omit<Props, "className">) {
  useText(article.id);
  return <p dir="auto">{quotation(article, event.passages[0])}</p>;
}
