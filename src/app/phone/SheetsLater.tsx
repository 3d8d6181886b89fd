// The sheets, where the page is narrow: their code is there before the page is, unless the window has
// become narrow since then.

import { Boundary } from "../ui/Boundary.tsx";
import { useCode } from "../ui/useCode.ts";
import type { Shown } from "../view/select.ts";
import { sheets } from "./load.ts";

interface Props {
  readonly shown: Shown;
}

export function SheetsLater(props: Props) {
  return (
    <Boundary message="Cards could not be loaded. Every event has a page of its own: load this one again to see it.">
      <Later {...props} />
    </Boundary>
  );
}

function Later(props: Props) {
  const code = useCode(sheets);
  return code && <code.Sheets {...props} />;
}
