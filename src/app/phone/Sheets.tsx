// What lies over the list on a phone: the strip at its foot, the card, and over it the chart or
// the article.

import { useCallback } from "react";
import { EventCard } from "../event/EventCard.tsx";
import { Reader } from "../reader/Reader.tsx";
import { ChartBox } from "../ui/ChartBox.tsx";
import { go } from "../view/go.ts";
import { useLanding } from "../view/useLanding.ts";
import { hasChart, type Shown, viewOfArticle } from "../view/select.ts";
import { closeSheet, useOpenedSheet } from "./openedSheet.ts";
import { Sheet } from "./Sheet.tsx";
import { Strip } from "./Strip.tsx";

export function Sheets({ shown }: { readonly shown: Shown }) {
  const { articles, article, published, event, drawn: events } = shown;
  const opened = useOpenedSheet();
  useLanding(article);
  const onLeave = useCallback(() => go(viewOfArticle(articles, article)), [articles, article]);
  const part = (name: string, label: string) => ({
    name,
    label,
    open: opened?.sheet === name,
    at: opened?.sheet === name ? opened.at : null,
    onClose: closeSheet,
    closable: true,
  });
  return (
    articles.length > 0 && (
      <>
        <Strip events={events} published={published} />
        <Sheet
          name="card"
          label="Event"
          open={event !== null}
          at={null}
          onClose={onLeave}
          closable={false}
        >
          {event && <EventCard event={event} shown={shown} wide={false} />}
        </Sheet>
        {hasChart(shown) && (
          <Sheet {...part("chart", "Chart")}>
            <ChartBox shown={shown} />
          </Sheet>
        )}
        {article && (
          <Sheet {...part("article", "Article")}>
            <Reader article={article} shown={shown} wide={false} />
          </Sheet>
        )}
      </>
    )
  );
}
