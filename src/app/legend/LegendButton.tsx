// The way to the legend: a button in the header, and the key "?".

import { lazy, Suspense, useState } from "react";
import { Boundary } from "../ui/Boundary.tsx";
import { isShortcutOn } from "./shortcut.ts";
import { useQuestionMark } from "./useQuestionMark.ts";

const Legend = lazy(async () => {
  const module = await import("./Legend.tsx");
  return { default: module.Legend };
});

export function LegendButton() {
  const [open, setOpen] = useState(false);
  useQuestionMark(() => setOpen((was) => !was));
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-haspopup="dialog"
        aria-keyshortcuts={isShortcutOn() ? "?" : undefined}
        onClick={() => setOpen(true)}
      >
        Legend
      </button>
      {open && (
        <Boundary message="The legend could not be loaded.">
          <Suspense>
            <Legend onClose={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
