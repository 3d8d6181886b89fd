// An address that was published, and that no event has any more.

export interface OldAddress {
  readonly slug: string;
  /** What the event was called when it had this address. */
  readonly title: string;
  /** Slugs of the events that tell it now: one where it was renamed or merged, several where it was split. */
  readonly leads: readonly string[];
  /** Why it was withdrawn; null where it leads on. */
  readonly why: string | null;
}
