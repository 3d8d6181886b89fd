// The options of vis-timeline.

import moment, { type MomentInput } from "moment";
import { shortest } from "../layout/window.ts";

// Weeks begin on Monday. vis uses the browser's language; only English is loaded.
moment.updateLocale("en", { week: { dow: 1, doy: 4 } });

export const options = {
  orientation: "top",
  // Days are civil days: the same columns in every time zone.
  moment: (time?: MomentInput) => moment.utc(time),
  zoomMin: shortest,
  zoomKey: "ctrlKey",
  // Rows and label positions are ours: see arrange.ts.
  stack: false,
  align: "left",
  margin: { axis: 0, item: 0 },
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  // It polls once a second; our observers react to changes.
  autoResize: false,
} as const;
