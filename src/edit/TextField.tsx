// A line of text that is saved on Enter or when it is left. A native input, with the browser's own list
// of what may be meant.

import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import styles from "./Editor.module.css";
import { Read } from "./Read.tsx";

/** What may be meant, and other words by which it is found. */
export type Option = string | { readonly value: string; readonly also: string };

interface Props {
  readonly label: string;
  readonly value: string;
  /** What the loader read, where the value is another. */
  readonly read?: string | null;
  readonly options?: readonly Option[];
  /** What is typed, where somebody else must know; null when it is saved or left. */
  readonly draft?: readonly [string | null, (typed: string | null) => void];
  readonly placeholder?: string | undefined;
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
  draft,
  placeholder,
  onSave,
  onRestore,
  children,
}: Props) {
  const id = useId();
  const own = useState<string | null>(null);
  const [typed, setTyped] = draft ?? own;
  /** What was refused stays, and is not sent again when the field is left. */
  const refused = useRef<string | null>(null);
  async function save() {
    if (typed === null || typed.trim() === value) return setTyped(null);
    const isSaved = (await onSave(typed.trim())) !== null;
    refused.current = isSaved ? null : typed;
    if (isSaved) setTyped(null);
  }
  const leave = () => typed !== refused.current && void save();
  // A press elsewhere may take the field away before it is left.
  const goes = useEffectEvent(() => document.activeElement?.id === id && leave());
  useLayoutEffect(() => () => void goes(), []);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed ?? value}
        list={options.length > 0 ? `${id}-options` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={leave}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") void save();
          if (key !== "Escape") return;
          // Leaving the field saves what is in it: by then that is the old value.
          flushSync(() => setTyped(null));
          currentTarget.blur();
        }}
      />
      {options.length > 0 && (
        <datalist id={`${id}-options`}>
          {options.map((option) => {
            const { value: word, also } =
              typeof option === "string" ? { value: option, also: option } : option;
            return (
              <option key={word} value={word}>
                {also}
              </option>
            );
          })}
        </datalist>
      )}
      {onRestore && <Read of={label} read={read} onRestore={onRestore} />}
      {children}
    </div>
  );
}
