// A published address that no event has any more.

export interface OldAddress {
  readonly slug: string;
  /** The event's title when it had this address. */
  readonly title: string;
  /** Slugs of the events that replace it: one after a rename or a merge, several after a split. */
  readonly leads: readonly string[];
  /** Why the address was withdrawn; null if it redirects. */
  readonly why: string | null;
}
