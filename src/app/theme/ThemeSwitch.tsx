// The reader's choice of light and dark.

import { type ChangeEvent, useState } from "react";
import { chooseTheme, readTheme, themes, toTheme } from "./theme.ts";
import styles from "./ThemeSwitch.module.css";

export function ThemeSwitch() {
  const [theme, setTheme] = useState(readTheme);
  function onChange({ target }: ChangeEvent<HTMLSelectElement>) {
    const chosen = toTheme(target.value);
    chooseTheme(chosen);
    setTheme(chosen);
  }
  return (
    <label className={styles["theme"]}>
      <span>Theme</span>
      <select value={theme} onChange={onChange}>
        {themes.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
