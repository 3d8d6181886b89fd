// A QR code of an address. Always dark on light, so that cameras can read it.

import { useMemo } from "react";
import { encode } from "uqr";
import styles from "./ShareMenu.module.css";

/** Length limit. A longer address gets no code, since cameras could not read it. */
const longest = 1200;

export function QrCode({ address }: { readonly address: string }) {
  const code = useMemo(
    () => (address.length > longest ? null : encode(address, { ecc: "M", border: 2 })),
    [address],
  );
  if (!code) return null;
  const path = code.data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg
      className={styles["code"]}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label="QR code of the link"
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
