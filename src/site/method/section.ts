// A section of the Method page.

import { type Html, html, type Piece } from "../html.ts";

export function section(id: string, title: string, body: Piece): Html {
  return html`<section class="method-section" id="${id}" aria-labelledby="${id}-title">
<h2 class="method-title" id="${id}-title">${title}</h2>
${body}
</section>
`;
}
