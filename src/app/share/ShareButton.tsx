// Opens the share menu. Its code is loaded on first use.

import { type ReactNode, useState } from "react";
import type { Told } from "#format/told.ts";
import { later } from "../ui/useCode.ts";
import { whenLoaded } from "../ui/whenLoaded.tsx";
import type { Shown } from "../view/select.ts";

const ShareMenu = whenLoaded(
  later(async () => (await import("./ShareMenu.tsx")).ShareMenu),
  "The menu could not be loaded.",
);

interface Props {
  readonly className: string;
  /** The event to share; null shares the current view. */
  readonly told: Told | null;
  readonly shown: Shown;
  readonly children: ReactNode;
}

export function ShareButton({ className, told, shown, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {open && <ShareMenu {...{ told, shown }} onClose={() => setOpen(false)} />}
    </>
  );
}
