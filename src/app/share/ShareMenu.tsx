// The dialog to share an event or the current view. Every action reports its result.

import { useState } from "react";
import type { Told } from "#format/told.ts";
import { letterOf, toMailto } from "#format/shared.ts";
import { atWords } from "#model/textFragment.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { addressOf } from "../view/go.ts";
import type { Shown } from "../view/select.ts";
import { viewOf } from "../view/view.ts";
import { copyText } from "./clipboard.ts";
import { Downloads } from "./Downloads.tsx";
import { Quote } from "./Quote.tsx";
import { QrCode } from "./QrCode.tsx";
import styles from "./ShareMenu.module.css";
import { titleWithStatus } from "#format/status.ts";

interface Props {
  /** null shares the current view. */
  readonly told: Told | null;
  readonly shown: Shown;
  readonly onClose: () => void;
}

export function ShareMenu({ told, shown, onClose }: Props) {
  const [said, setSaid] = useState("");
  const address = told ? addressOf(viewOf(told.event)) : location.href;
  const { title, text } = told ? letterOf(told) : { title: document.title, text: "" };
  async function onCopyLink() {
    setSaid("");
    setSaid(
      (await copyText(address))
        ? "The link is on the clipboard."
        : "The browser did not allow it. Select the address above and copy it.",
    );
  }

  async function onSend() {
    try {
      await navigator.share({ title, text, url: address });
      setSaid("Shared.");
    } catch (fault) {
      // Closing the system's share sheet is not an error.
      const closed = fault instanceof DOMException && fault.name === "AbortError";
      setSaid(closed ? "" : "It could not be shared.");
    }
  }

  const url = told?.article.url ?? null;
  return (
    <Dialog
      title={told ? <bdi>{titleWithStatus(told.event)}</bdi> : "Share this view"}
      width="narrow"
      onClose={onClose}
    >
      <section className={styles["part"]} aria-labelledby="share-link">
        <h3 className={styles["name"]} id="share-link">
          Link
        </h3>
        <div className={styles["link"]}>
          <div>
            <p className={styles["address"]}>{address}</p>
            <p className={styles["row"]}>
              <button type="button" className="action" onClick={() => void onCopyLink()}>
                Copy link
              </button>
              <a className="action" href={toMailto(title, text, address)}>
                E-mail
              </a>
              {typeof navigator.share === "function" && (
                <button type="button" className="action" onClick={() => void onSend()}>
                  Other apps
                </button>
              )}
              {url !== null && (
                <a
                  className="action"
                  href={atWords(url, told?.event.directive ?? null)}
                  rel="noopener"
                >
                  The publisher’s page
                </a>
              )}
            </p>
          </div>
          <QrCode address={address} />
        </div>
      </section>
      {told && <Quote told={told} address={address} onSaid={setSaid} />}
      <Downloads event={told?.event ?? null} shown={shown} />
      <output className={styles["said"]}>{said}</output>
    </Dialog>
  );
}
