// The key of a button, beside its words.

import { type EditorAction, keyName } from "./keys.ts";

export function Key({ of }: { readonly of: EditorAction }) {
  return <kbd aria-hidden="true">{keyName(of)}</kbd>;
}
