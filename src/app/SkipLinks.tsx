// Skip links: the first tab stops, leading to each part of the page.

import { JumpLink } from "./ui/JumpLink.tsx";
import { hasChart, type Shown } from "./view/select.ts";
import { useWide } from "./view/useMedia.ts";
import styles from "./SkipLinks.module.css";

export function SkipLinks({ shown }: { readonly shown: Shown }) {
  const { article, event, found } = shown;
  const wide = useWide();
  return (
    <nav className={styles["skip"]} aria-label="Parts of this page">
      {(wide || article || event) && <JumpLink to="article">To the article</JumpLink>}
      {hasChart(shown) && <JumpLink to="chart">To the chart</JumpLink>}
      {event ? (
        <JumpLink to="card-title">To the selected event</JumpLink>
      ) : (
        found.length > 0 && <JumpLink to="list">To the list of events</JumpLink>
      )}
    </nav>
  );
}
