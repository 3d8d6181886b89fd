// The setting that turns the single keys "?" and "/" off.

import { type ChangeEvent, useState } from "react";
import { isShortcutOn, keepShortcut } from "../ui/shortcut.ts";
import styles from "./Legend.module.css";

export function ShortcutSwitch() {
  const [on, setOn] = useState(isShortcutOn);
  function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    if (keepShortcut(target.checked)) setOn(target.checked);
  }
  return (
    <label className={styles["switch"]}>
      <input type="checkbox" checked={on} onChange={onChange} />
      <span>
        The key <kbd>?</kbd> opens this sheet, <kbd>/</kbd> goes to the search
      </span>
    </label>
  );
}
