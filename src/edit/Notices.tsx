// What the terminal says of the articles: files that are not read, and what else must be mended by hand.

import { useEffect, useEffectEvent, useState } from "react";
import type { Corpus } from "#model/corpus.ts";
import { hashOfCorpus, type SeedState, seedStateName } from "#model/seedNotice.ts";
import { Message } from "./Message.tsx";
import styles from "./Notices.module.css";

export function Notices({ corpus }: { readonly corpus: Corpus }) {
  const [{ reading, notices }, setState] = useState<SeedState>({ reading: [], notices: [] });
  const ask = useEffectEvent(() => import.meta.hot?.send(seedStateName, hashOfCorpus(corpus)));
  useEffect(() => {
    const { hot } = import.meta;
    hot?.on(seedStateName, setState);
    ask();
    return () => hot?.off(seedStateName, setState);
  }, []);
  const [first] = notices;
  const more = notices.length - 1;
  return (
    <aside className={styles["notices"]} aria-live="polite" aria-label="Notices about the articles">
      {reading.length > 0 && <p>reading {reading.join(", ")} …</p>}
      {first && (
        // Where there is nothing else to see, it is open.
        <details open={corpus.articles.length === 0} data-notices="">
          <summary>
            {first.file}: <Message text={first.message} />
            {more > 0 && ` (and ${more} more)`}
          </summary>
          <ul>
            {notices.map(({ file, line, message, mend }) => (
              <li key={`${file}:${line} ${message}`}>
                <code>{line === 1 ? file : `${file}:${line}`}</code>
                <p>
                  <Message text={message} />
                </p>
                <p>
                  <Message text={mend} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}
