// The table of textures. A status has a texture, and doubt breaks it up: every combination is shown
// with the chart's own style sheet.

import { type Status, statuses } from "#model/event.ts";
import {
  drawingWords,
  type Extent,
  extentNames,
  extents,
  signWords,
  statusMeanings,
} from "#format/legend.ts";
import { StatusSign } from "../ui/StatusSign.tsx";
import legend from "./Legend.module.css";
import styles from "./Statuses.module.css";

export function Statuses() {
  return (
    <table className={styles["statuses"]}>
      <thead>
        <tr>
          <th scope="col">Status</th>
          <th scope="col">Sign</th>
          {extents.map((extent) => (
            <th scope="col" key={extent}>
              {extentNames[extent]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statuses.map((status) => (
          <tr key={status}>
            <th scope="row">
              {statusMeanings[status].name} <span>{statusMeanings[status].of}</span>
            </th>
            <td>
              <StatusSign status={status} />
              <span className="spoken">{signWords[status]}</span>
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

/** The elements of timeline/drawing/eventMark.ts, without label and link. */
function Bar({ status, extent }: BarProps) {
  return (
    <span className={legend["bar"]}>
      <span className="spoken">{drawingWords(status, extent)}</span>
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
