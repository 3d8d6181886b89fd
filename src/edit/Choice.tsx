// One of several. What keys choose is saved on Enter or when it is left, as what is typed in a line is: a
// letter that was meant for another field writes nothing. A press is saved at once.

import { type ReactNode, useRef, useState } from "react";

interface Props {
  readonly id?: string;
  readonly "aria-label"?: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

export function Choice({ value, onSave, children, ...props }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const isByKey = useRef(false);
  function save(one: string | null) {
    setChosen(null);
    if (one !== null && one !== value) onSave(one);
  }
  return (
    <select
      {...props}
      value={chosen ?? value}
      onPointerDown={() => (isByKey.current = false)}
      onChange={({ target }) => (isByKey.current ? setChosen(target.value) : save(target.value))}
      onBlur={() => save(chosen)}
      onKeyDown={(event) => {
        isByKey.current = true;
        if (chosen === null) return;
        if (event.key === "Enter") save(chosen);
        else if (event.key === "Escape") setChosen(null);
        else return;
        event.preventDefault();
      }}
    >
      {children}
    </select>
  );
}
