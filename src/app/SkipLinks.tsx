// The first stops of the keyboard: straight to each part of the page.

import { JumpLink } from "./ui/JumpLink.tsx";
import styles from "./SkipLinks.module.css";

export function SkipLinks({ event }: { readonly event: boolean }) {
  return (
    <nav className={styles["skip"]} aria-label="Parts of this page">
      <JumpLink to="article">To the article</JumpLink>
      <JumpLink to="chart">To the chart</JumpLink>
      {event ? (
        <JumpLink to="card-title">To the selected event</JumpLink>
      ) : (
        <JumpLink to="list">To the list of events</JumpLink>
      )}
    </nav>
  );
}
