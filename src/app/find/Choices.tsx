// Who, where, what: all that the events can be narrowed to, each with how many it would find. Beside
// the article it opens in Dateline's half, so that chart and list follow in view; on a phone it is a
// sheet.

import { type ReactNode, useId } from "react";
import { type Facet, toggled } from "#find/filter.ts";
import { toChoices } from "#find/find.ts";
import { counted, figure } from "#format/number.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { go } from "../view/go.ts";
import { everything, isNarrowed } from "../view/view.ts";
import { ChoiceBoxes } from "./ChoiceBoxes.tsx";
import styles from "./Choices.module.css";
import { DaysChoice } from "./DaysChoice.tsx";
import type { Found } from "./finder.ts";

interface Props {
  readonly of: Found;
  /** Whether the article is beside it. */
  readonly wide: boolean;
  readonly onClose: () => void;
}

export function Choices({ of, wide, onClose }: Props) {
  const id = useId();
  const found = of.found.length;
  const all = of.columns.events.length;
  const parts = (
    <>
      <div className={styles["facets"]}>
        <Values of={of} facet="who" title="Who" />
        <Values of={of} facet="where" title="Where" />
        <div>
          <Values of={of} facet="kind" title="What" />
          <Values of={of} facet="status" title="What became of it" />
        </div>
        <div>
          <Values of={of} facet="sure" title="How sure the date is" />
          <DaysChoice filter={of.filter} />
        </div>
        <Values of={of} facet="met" title="Who met whom" />
        <div>
          <Values of={of} facet="by" title="Told by" />
        </div>
      </div>
      <p className={styles["foot"]}>
        <b>{`${figure(found)} of ${counted(all, "event")}`}</b>
        {isNarrowed(of) && (
          <ViewLink className={styles["all"]} view={everything}>
            Show all
          </ViewLink>
        )}
        {!wide && (
          <button type="button" className={styles["show"]} onClick={onClose}>
            Show {found === 0 ? "nothing" : "them"}
          </button>
        )}
      </p>
    </>
  );
  if (!wide)
    return (
      <Dialog title="Who, where, what" width="narrow" onClose={onClose}>
        {parts}
      </Dialog>
    );
  return (
    <section className={styles["choices"]} aria-labelledby={id}>
      <div className={styles["head"]}>
        <h2 className={styles["title"]} id={id}>
          Who, where, what
        </h2>
        <button type="button" className={styles["close"]} onClick={onClose}>
          close
        </button>
      </div>
      {parts}
    </section>
  );
}

interface ValuesProps {
  readonly of: Found;
  readonly facet: Facet;
  readonly title: string;
}

/** A facet whose events all have the same value narrows nothing, and is left out. */
function Values({ of: { finder, counts, filter }, facet, title }: ValuesProps) {
  const chosen = filter.values[facet] ?? [];
  const groups = toChoices(finder, counts, facet, chosen);
  const values = groups.flatMap(({ head, under }) => [head, ...under]);
  if (values.length < 2 && chosen.length === 0) return null;
  const onPress = (key: string) => go({ filter: toggled(filter, facet, key) });
  return (
    <Facets title={chosen.length > 1 ? `${title}: any of` : title}>
      {groups.map((group) => (
        <ChoiceBoxes key={group.head.key} of={group} onPress={onPress} />
      ))}
    </Facets>
  );
}

function Facets({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles["facet"]}>
      <legend>{title}</legend>
      <ul>{children}</ul>
    </fieldset>
  );
}
