// What the terminal says of the articles: files that are not read, and what else must be mended by hand.

import { useEffect, useState } from "react";
import { type SeedState, seedStateName } from "#model/seedNotice.ts";
import styles from "./Notices.module.css";

/** @param open whether the list is seen before it is pressed: where there is nothing else to see */
export function Notices({ open }: { readonly open: boolean }) {
  const [{ reading, notices }, setState] = useState<SeedState>({ reading: [], notices: [] });
  useEffect(() => {
    const { hot } = import.meta;
    hot?.on(seedStateName, setState);
    hot?.send(seedStateName);
    return () => hot?.off(seedStateName, setState);
  }, []);
  const [first] = notices;
  const more = notices.length - 1;
  return (
    <aside className={styles["notices"]} aria-live="polite" aria-label="Notices about the articles">
      {reading.length > 0 && <p>reading {reading.join(", ")} …</p>}
      {first && (
        <details open={open} data-notices="">
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
