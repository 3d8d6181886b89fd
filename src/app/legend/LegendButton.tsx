// Opens the legend: a button in the header, and the key "?".

import { useState } from "react";
import { later } from "../ui/useCode.ts";
import { whenLoaded } from "../ui/whenLoaded.tsx";
import { useSettled } from "../view/useSettled.ts";
import { isShortcutOn } from "../ui/shortcut.ts";
import { useShortcut } from "../ui/useShortcut.ts";

const Legend = whenLoaded(
  later(async () => (await import("./Legend.tsx")).Legend),
  "The legend could not be loaded.",
);

export function LegendButton({ several }: { readonly several: boolean }) {
  const [open, setOpen] = useState(false);
  const settled = useSettled();
  useShortcut("?", () => setOpen((was) => !was));
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-haspopup="dialog"
        aria-keyshortcuts={!settled || isShortcutOn() ? "?" : undefined}
        onClick={() => setOpen(true)}
      >
        Legend
      </button>
      {open && <Legend several={several} onClose={() => setOpen(false)} />}
    </>
  );
}
