// Samples of chart marks that represent several events, with the chart's own style sheets.

import type { ReactNode } from "react";
import type { Status } from "#model/event.ts";
import { StatusSign } from "../ui/StatusSign.tsx";
import styles from "./Legend.module.css";

/** The events of the sample bin: number and status. */
const binned: ReadonlyMap<number, Status> = new Map([
  [1, "held"],
  [2, "held"],
  [3, "held"],
  [4, "planned"],
]);

/** The elements of timeline/drawing/binMark.ts. */
export function BinSample() {
  return (
    <Labelled className="bin">
      <span className="plate">{binned.size}</span>
      <span className="title">events</span>
      <span className="signs">
        {Array.from(binned, ([number, status]) => (
          <StatusSign key={number} status={status} />
        ))}
      </span>
      <span className="open">show</span>
    </Labelled>
  );
}

/** The elements of timeline/drawing/lineMark.ts. */
export function ReachSample() {
  return (
    <Labelled className="reach">
      {[4, 5].map((number) => (
        <span className="member" key={number}>
          <StatusSign status="held" />
          <b className="number">{number}</b>
        </span>
      ))}
      <span className="word">perhaps</span>
    </Labelled>
  );
}

interface Props {
  readonly className: "bin" | "reach";
  readonly children: ReactNode;
}

function Labelled({ className, children }: Props) {
  const cut = className === "reach";
  return (
    <span className={`${styles["bar"]} ${styles["labelled"]}`}>
      <span className="host" data-cut-start={cut || undefined}>
        <span className={className} data-status="held" data-extent={cut ? "doubt" : "solid"}>
          <span className="label">{children}</span>
          <span className="bar">
            <span className="texture" />
            <span className="stroke" />
          </span>
        </span>
      </span>
    </span>
  );
}
