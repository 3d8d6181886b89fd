// The way to the share menu, whose code comes when it is first opened.

import { type ReactNode, useState } from "react";
import type { NewsEvent } from "#model/event.ts";
import type { Told } from "#format/told.ts";
import { later } from "../ui/useCode.ts";
import { whenLoaded } from "../ui/whenLoaded.tsx";

const ShareMenu = whenLoaded(
  later(async () => (await import("./ShareMenu.tsx")).ShareMenu),
  "The menu could not be loaded.",
);

interface Props {
  readonly className: string;
  /** What is shared: an event, or the page as one looks at it. */
  readonly told: Told | null;
  /** All of the site. */
  readonly events: readonly NewsEvent[];
  readonly children: ReactNode;
}

export function ShareButton({ className, told, events, children }: Props) {
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
      {open && <ShareMenu told={told} events={events} onClose={() => setOpen(false)} />}
    </>
  );
}
