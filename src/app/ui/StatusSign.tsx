// What became of an event, as a sign of 11 px: held is a disc, planned a dashed ring, cancelled a
// hatched disc struck through, declined a ring with a bar across. Words always stand beside it.

import type { Status } from "#model/event.ts";

export function StatusSign({ status }: { readonly status: Status }) {
  return (
    <svg
      className="sign"
      width="11"
      height="11"
      viewBox="-5.5 -5.5 11 11"
      data-status={status}
      aria-hidden="true"
    >
      <Shape status={status} />
    </svg>
  );
}

function Shape({ status }: { readonly status: Status }) {
  switch (status) {
    case "held":
      return <circle r="5.25" fill="currentColor" />;
    case "planned":
      // eight dashes: 2π · 4.75 / 8 = 3.73
      return <circle r="4.75" {...line} strokeWidth="1.3" strokeDasharray="2.2 1.53" />;
    case "cancelled":
      return (
        <>
          <circle r="4.75" {...line} />
          <path d="M-2.4 4.1 2.4-4.1M.3 4.7 4.2-2.1M-4.2 2.1-.3-4.7" {...line} />
          <path d="M-7.5 0H7.5" {...line} strokeWidth="2" />
        </>
      );
    case "declined":
      return (
        <>
          <circle r="4.75" {...line} strokeWidth="1.2" />
          <path d="M0-7.5V7.5" {...line} strokeWidth="2" />
        </>
      );
  }
}

const line = { fill: "none", stroke: "currentColor", strokeWidth: "1" };
