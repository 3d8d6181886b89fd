// A line of text that is saved on Enter or when it is left. A native input, with the browser's own list
// of what may be meant. Nobody is overwritten: what was changed elsewhere while one typed is shown first.

import {
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import styles from "./Editor.module.css";
import { Read } from "./Read.tsx";
import { spots } from "./spots.ts";

/** What may be meant, and other words by which it is found. */
export type Option = string | { readonly value: string; readonly also: string };

interface Props {
  readonly label: string;
  readonly value: string;
  /** What the loader read, where the value is another. */
  readonly read?: string | null;
  readonly options?: readonly Option[];
  /** What is typed, where somebody else must know; null when it is saved or left. */
  readonly draft?: readonly [string | null, Dispatch<SetStateAction<string | null>>];
  readonly placeholder?: string | undefined;
  /** What is typed becomes one more of several; the field is empty again. */
  readonly adds?: boolean;
  /** null where it was not saved: what was typed stays in the field. */
  readonly onSave: (value: string) => Promise<unknown>;
  /** Goes back to what was read. */
  readonly onRestore?: () => void;
  readonly children?: ReactNode;
}

export function TextField({
  label,
  value: known,
  read = null,
  options = [],
  draft,
  placeholder,
  adds = false,
  onSave,
  onRestore,
  children,
}: Props) {
  const id = useId();
  const own = useState<string | null>(null);
  const [typed, setTyped] = draft ?? own;
  /** Counts as the value until the server has answered. */
  const [saving, setSaving] = useState<string | null>(null);
  const value = saving ?? known;
  /** The value that it is typed over; null where a step of one's own is about to change it. */
  const [base, setBase] = useState<string | null>(null);
  const isOvertaken = typed !== null && base !== null && base !== value && typed !== value;
  /** What is being saved, and what was refused, is not sent again when the field is left. */
  const sent = useRef<string | null>(null);

  async function save(words: string | null) {
    if (words === null || words.trim() === value) return setTyped(null);
    sent.current = words;
    setBase(null);
    // The next one may be typed at once.
    if (adds) setTyped(null);
    else setSaving(words.trim());
    const isSaved = (await onSave(words.trim())) !== null;
    setSaving((now) => (now === words.trim() ? null : now));
    if (isSaved && sent.current === words) sent.current = null;
    // One may have typed on.
    if (isSaved) setTyped((now) => (now === words ? null : now));
    else setTyped((now) => now ?? words);
  }
  const leave = () => typed !== sent.current && !isOvertaken && void save(typed);
  // A press elsewhere may take the field away before it is left.
  const goes = useEffectEvent(() => document.activeElement?.id === id && leave());
  useLayoutEffect(() => () => void goes(), []);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={spots.ref("field")}
        type="text"
        value={typed ?? value}
        list={options.length > 0 ? `${id}-options` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        onChange={({ target }) => {
          if (typed === null || base === null) setBase(saving === null ? value : null);
          setTyped(target.value);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !isOvertaken) void save(typed);
          if (event.key !== "Escape" || typed === null) return;
          event.preventDefault();
          setTyped(null);
          sent.current = null;
        }}
      />
      {isOvertaken && (
        <div role="alert" className={styles["alert"]}>
          <p>
            {value === ""
              ? "This was taken away meanwhile."
              : `This was changed to “${value}” meanwhile.`}
          </p>
          <div className={styles["answers"]}>
            <button type="button" onClick={() => setTyped(null)}>
              {value === "" ? "Leave it empty" : `Keep “${value}”`}
            </button>
            <button type="button" onClick={() => void save(typed)}>
              {typed === "" ? "Make it empty" : `Save “${typed}”`}
            </button>
          </div>
        </div>
      )}
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
