// What the terminal says of the articles: files that are not read, and what else must be mended by hand.

import { useEffect, useState } from "react";
import { noticesName, type SeedNotice } from "#model/seedNotice.ts";
import styles from "./Notices.module.css";

/** @param open whether the list is seen before it is pressed: where there is nothing else to see */
export function Notices({ open }: { readonly open: boolean }) {
  const [notices, setNotices] = useState<readonly SeedNotice[]>([]);
  useEffect(() => {
    const { hot } = import.meta;
    hot?.on(noticesName, setNotices);
    hot?.send(noticesName);
    return () => hot?.off(noticesName, setNotices);
  }, []);
  const [first] = notices;
  const more = notices.length - 1;
  return (
    <aside aria-live="polite" aria-label="Notices about the articles">
      {first && (
        <details className={styles["notices"]} open={open} data-notices="">
          <summary>
            {first.file}: {first.message}
            {more > 0 && ` (and ${more} more)`}
          </summary>
          <ul>
            {notices.map(({ file, line, message, mend }) => (
              <li key={`${file}:${line} ${message}`}>
                <code>{line === 1 ? file : `${file}:${line}`}</code>
                <p>{message}</p>
                <p>{mend}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}
