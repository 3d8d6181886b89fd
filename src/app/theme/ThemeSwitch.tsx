// Lets the reader choose light, dark or the system's theme.

import { type ChangeEvent, useState } from "react";
import { useSettled } from "../view/useSettled.ts";
import { chooseTheme, readTheme, type Theme, themes, toTheme } from "./theme.ts";
import styles from "./ThemeSwitch.module.css";

/** `brief`: the word is only for who hears it. */
export function ThemeSwitch({ brief }: { readonly brief: boolean }) {
  const settled = useSettled();
  const [chosen, setChosen] = useState<Theme | null>(null);
  function onChange({ target }: ChangeEvent<HTMLSelectElement>) {
    const theme = toTheme(target.value);
    chooseTheme(theme);
    setChosen(theme);
  }
  return (
    <label className={styles["theme"]}>
      <span className={brief ? "spoken" : undefined}>Theme</span>
      <select value={chosen ?? (settled ? readTheme() : "system")} onChange={onChange}>
        {themes.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
