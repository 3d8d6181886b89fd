// In the masthead of a page of several articles: to the table of what each source tells, also by the key T.

import { useRef } from "react";
import { base } from "./base.ts";
import { useShortcut } from "./ui/useShortcut.ts";

export function SourcesLink() {
  const link = useRef<HTMLAnchorElement>(null);
  useShortcut("t", () => link.current?.click());
  return (
    <a className="tool" ref={link} href={`${base}sources/`}>
      Sources
    </a>
  );
}
