/** A sheet of its own, since a host's Content-Security-Policy may forbid style elements. */
const CSS = `
:host {
  display: block;
  position: relative;
  aspect-ratio: 8 / 5;
  min-height: 320px;
  overflow: hidden;
  contain: content;
  background: #e4eaea;
}
:host([data-theme="dark"]) { background: #0c1722; }
:host([story]) { min-height: 480px; }
:host([background="transparent"]) { background: none; }
:host([hidden]) { display: none; }
iframe, img {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  border: 0;
}
img { object-fit: cover; }
iframe { opacity: 0; color-scheme: light dark; }
:host([background="transparent"]) iframe { color-scheme: light; }
:host([data-ready]) iframe { opacity: 1; }
:host([data-ready]) img { display: none; }
`;

export function elementStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return sheet;
}
