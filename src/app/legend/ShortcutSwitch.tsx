// The setting that turns single keys off.

import { type ChangeEvent, Fragment, useState } from "react";
import type { KeyRow } from "../ui/keys.ts";
import { isShortcutOn, keepShortcut } from "../ui/shortcut.ts";
import styles from "./Legend.module.css";

interface Props {
  readonly rows: readonly KeyRow[];
}

export function ShortcutSwitch({ rows }: Props) {
  const switchedKeys = rows.filter(({ switched }) => switched !== undefined);
  const [on, setOn] = useState(isShortcutOn);
  function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    if (keepShortcut(target.checked)) setOn(target.checked);
  }
  return (
    <label className={styles["switch"]}>
      <input type="checkbox" checked={on} onChange={onChange} />
      <span>
        The key{" "}
        {switchedKeys.map(({ shown: [name], switched }, n) => (
          <Fragment key={name}>
            {n > 0 && ", "}
            <kbd>{name}</kbd> {switched}
          </Fragment>
        ))}
      </span>
    </label>
  );
}
