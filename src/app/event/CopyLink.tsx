// Copies the event's address, and says whether that worked.

import { useState } from "react";
import { addressOf } from "../view/go.ts";

type State = "idle" | "copied" | "refused";

export function CopyLink({ slug }: { readonly slug: string }) {
  const [state, setState] = useState<State>("idle");
  const address = addressOf({ event: slug, article: null });
  async function onCopy() {
    setState((await copy(address)) ? "copied" : "refused");
  }
  return (
    <div className="card-actions">
      <button type="button" className="action" onClick={() => void onCopy()}>
        Copy link
      </button>
      <output>
        {state === "copied" && "Copied."}
        {state === "refused" && `The browser did not allow it. The address is ${address}`}
      </output>
    </div>
  );
}

/** The clipboard is missing on pages without a secure connection, and may be forbidden. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
