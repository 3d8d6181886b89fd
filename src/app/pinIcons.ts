// The addresses of icons are relative to the page, and a browser looks them up anew whenever the
// address changes: below another folder they would lead nowhere.

/** Must run before the first change of the address. */
export function pinIcons(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel~=icon]")) {
    link.setAttribute("href", link.href);
  }
}
