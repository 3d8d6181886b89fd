// The editor with the page's corpus. This file exports only a component, so that hot reloading after a
// saved step keeps the editor's state.

import { corpus } from "#app/corpus.ts";
import { Editor } from "./Editor.tsx";
import { Notices } from "./Notices.tsx";

export function EditRoot() {
  return (
    <>
      <Editor corpus={corpus} />
      <Notices corpus={corpus} />
    </>
  );
}
