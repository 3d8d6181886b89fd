// A line of text that is saved on Enter or when it is left. A native input, with the browser's own list
// of what may be meant.

import { type ReactNode, useId, useState } from "react";
import styles from "./Editor.module.css";

interface Props {
  readonly label: string;
  readonly value: string;
  /** What the loader read, where the value is another. */
  readonly read?: string | null;
  readonly options?: readonly string[];
  /** null where it was not saved: what was typed stays in the field. */
  readonly onSave: (value: string) => Promise<unknown>;
  /** Goes back to what was read. */
  readonly onRestore?: () => void;
  readonly children?: ReactNode;
}

export function TextField({
  label,
  value,
  read = null,
  options = [],
  onSave,
  onRestore,
  children,
}: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  async function save() {
    if (typed === null || typed.trim() === value) return setTyped(null);
    if ((await onSave(typed.trim())) !== null) setTyped(null);
  }
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed ?? value}
        list={options.length > 0 ? `${id}-options` : undefined}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => void save()}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") void save();
          if (key !== "Escape") return;
          setTyped(null);
          currentTarget.blur();
        }}
      />
      {options.length > 0 && (
        <datalist id={`${id}-options`}>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </datalist>
      )}
      {children}
      {read !== null && onRestore && (
        <p className={styles["read"]}>
          Read: {read === "" ? "nothing" : read}{" "}
          <button type="button" onClick={onRestore} aria-label={`${label}: back to what was read`}>
            back
          </button>
        </p>
      )}
    </div>
  );
}
