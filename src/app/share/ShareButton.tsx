// The way to the share menu, whose code comes when it is first opened.

import { lazy, type ReactNode, Suspense, useState } from "react";
import type { NewsEvent } from "#model/event.ts";
import type { Told } from "#format/told.ts";
import { Boundary } from "../ui/Boundary.tsx";

const ShareMenu = lazy(async () => {
  const module = await import("./ShareMenu.tsx");
  return { default: module.ShareMenu };
});

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
      {open && (
        <Boundary message="The menu could not be loaded.">
          <Suspense>
            <ShareMenu told={told} events={events} onClose={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
