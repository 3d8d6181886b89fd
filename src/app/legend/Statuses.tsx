// What became of an event is texture, and doubt breaks the texture up: every pair of them, drawn
// by the sheet that draws the chart.

import { type Status, statuses } from "#model/event.ts";
import { StatusSign } from "../ui/StatusSign.tsx";
import styles from "./Legend.module.css";
import "../timeline/bar.css";

type Extent = "lasted" | "between" | "open";

const extents = ["lasted", "between", "open"] as const satisfies readonly Extent[];

const meanings: Readonly<Record<Status, { readonly name: string; readonly of: string }>> = {
  held: { name: "Held", of: "it took place" },
  planned: { name: "Planned", of: "announced, possible or hoped for" },
  cancelled: { name: "Cancelled", of: "was to be, then scrapped" },
  declined: { name: "Declined", of: "one side refused" },
};

/** Each drawing in words: what it is made of where it lasted, and where it is in doubt. */
const drawings: Readonly<Record<Status, { readonly lasted: string; readonly doubt: string }>> = {
  held: { lasted: "a solid block", doubt: "dots" },
  planned: { lasted: "a dashed outline", doubt: "dashes" },
  cancelled: { lasted: "a hatched block, struck through", doubt: "slashes, struck through," },
  declined: { lasted: "an outline with a bar across", doubt: "rings with a bar across" },
};

function inWords(status: Status, extent: Extent): string {
  const { lasted, doubt } = drawings[status];
  if (extent === "lasted") return lasted;
  return extent === "between" ? `${doubt} between two end marks` : `${doubt} ending in an arrow`;
}

export function Statuses() {
  return (
    <table className={styles["statuses"]}>
      <thead>
        <tr>
          <th scope="col">What became of it</th>
          <th scope="col">Sign</th>
          <th scope="col">Day, or days it lasted</th>
          <th scope="col">One day in between</th>
          <th scope="col">No end given</th>
        </tr>
      </thead>
      <tbody>
        {statuses.map((status) => (
          <tr key={status}>
            <th scope="row">
              {meanings[status].name} <span>{meanings[status].of}</span>
            </th>
            <td>
              <StatusSign status={status} />
            </td>
            {extents.map((extent) => (
              <td key={extent}>
                <Bar status={status} extent={extent} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BarProps {
  readonly status: Status;
  readonly extent: Extent;
}

/** The elements of timeline/EventBar.tsx, without label and link. */
function Bar({ status, extent }: BarProps) {
  return (
    <span className={styles["bar"]}>
      <span className="spoken">{inWords(status, extent)}</span>
      <span className="host" data-cut-end={extent === "open" || undefined}>
        <span
          className="event"
          data-status={status}
          data-extent={extent === "lasted" ? "solid" : "doubt"}
        >
          <span className="bar">
            <span className="texture" />
            <span className="stroke" />
          </span>
        </span>
      </span>
    </span>
  );
}
