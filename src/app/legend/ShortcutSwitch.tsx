// The setting that turns the key "?" off.

import { type ChangeEvent, useState } from "react";
import styles from "./Legend.module.css";
import { isShortcutOn, keepShortcut } from "./shortcut.ts";

export function ShortcutSwitch() {
  const [on, setOn] = useState(isShortcutOn);
  function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    if (keepShortcut(target.checked)) setOn(target.checked);
  }
  return (
    <label className={styles["switch"]}>
      <input type="checkbox" checked={on} onChange={onChange} />
      <span>
        The key <kbd>?</kbd> opens this sheet
      </span>
    </label>
  );
}
