// A place for what only readers without script see. Its content is in the static page alone: the
// browser neither shows nor hydrates it, so its code is not sent.

import { use } from "react";
import { type PagePlace, WrittenContext } from "../view/written.ts";

export function WithoutScript({ place }: { readonly place: PagePlace }) {
  return <noscript>{use(WrittenContext)?.withoutScript[place]}</noscript>;
}
