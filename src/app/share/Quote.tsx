// The quotation with its source, in the citation style that the reader chooses.

import { useId, useState } from "react";
import { cite, type CitationStyle, styleNames, styles as citations } from "#format/cite.ts";
import { quotation } from "#format/quotation.ts";
import { quotationToShare } from "#format/shared.ts";
import type { Told } from "#format/told.ts";
import { copyRich } from "./clipboard.ts";
import styles from "./ShareMenu.module.css";

interface Props {
  readonly told: Told;
  readonly address: string;
  readonly onSaid: (words: string) => void;
}

export function Quote({ told, address, onSaid }: Props) {
  const { article, event } = told;
  const [style, setStyle] = useState<CitationStyle>("apa");
  const name = useId();
  const quote = quotation(article, event.passages[0]);

  async function onCopy() {
    // Cleared first: a screen reader announces the same text again only if it changes.
    onSaid("");
    const copied = await copyRich(quotationToShare(told, style, address));
    onSaid(
      copied
        ? "The quotation and its source are on the clipboard."
        : "The browser did not allow it. Select the quotation above and copy it.",
    );
  }

  return (
    <section className={styles["part"]} aria-labelledby="share-quote">
      <h3 className={styles["name"]} id="share-quote">
        Quotation
      </h3>
      <div>
        <fieldset className={styles["styles"]}>
          <legend className="spoken">CitationStyle of the source</legend>
          {citations.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={name}
                checked={one === style}
                onChange={() => setStyle(one)}
              />
              {styleNames[one]}
            </label>
          ))}
        </fieldset>
        <div className={styles["preview"]} data-style={style}>
          {style !== "wikipedia" && (
            <blockquote className={styles["words"]} dir="auto">
              {quote}
            </blockquote>
          )}
          <p className={styles["source"]} dir="auto">
            {cite(article, style, quote).map(({ text, italic }) =>
              italic ? <i key={text}>{text}</i> : text,
            )}
          </p>
        </div>
        <p className={styles["row"]}>
          <button type="button" className="action" onClick={() => void onCopy()}>
            Copy quotation
          </button>
        </p>
      </div>
    </section>
  );
}
