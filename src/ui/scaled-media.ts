/**
 * Breakpoints of the style sheets follow the scale of the page: a screen of 3840 pixels at scale 4 has room for what
 * one of 960 has at scale 1. Media queries know no custom properties, so their lengths are written anew.
 */

const LENGTH = /((?:min|max)-(?:width|height):\s*)([\d.]+)px/g;

/** A media query whose widths and heights are multiplied. */
export function scaledQuery(query: string, scale: number): string {
  return query.replace(LENGTH, (_, name: string, px: string) => {
    const length = Number((Number(px) * scale).toFixed(3));
    return `${name}${length}px`;
  });
}

/** As they were written. */
const originals = new WeakMap<CSSMediaRule, string>();
let current = 1;

function scaleRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const original = originals.get(rule) ?? rule.media.mediaText;
      originals.set(rule, original);
      const text = scaledQuery(original, current);
      if (text !== rule.media.mediaText) rule.media.mediaText = text;
    }
    if (rule instanceof CSSGroupingRule) scaleRules(rule.cssRules);
  }
}

function scaleSheets(): void {
  for (const sheet of document.styleSheets) scaleRules(sheet.cssRules);
}

/** Sheets that come later, with a part that is loaded when it is wanted. */
function watchSheets(): void {
  new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const node of added) {
      if (node instanceof HTMLStyleElement) scaleSheets();
      if (node instanceof HTMLLinkElement && node.relList.contains('stylesheet'))
        node.addEventListener('load', scaleSheets, { once: true });
    }
  }).observe(document.head, { childList: true });
}

let isWatching = false;

/** Nothing is touched as long as the scale is 1. */
export function scaleMedia(scale: number): void {
  if (scale === current) return;
  current = scale;
  scaleSheets();
  if (!isWatching) watchSheets();
  isWatching = true;
}
