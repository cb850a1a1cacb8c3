import { type AnyEvent, type EventValues, toMessage } from '../embed/protocol';

/** The origin that a host page is bound to: the one that its frame's address names; `null` where it names none. */
export function namedHostOrigin(): string | null {
  const asked = new URLSearchParams(location.search).get('origin');
  return asked && URL.canParse(asked) ? new URL(asked).origin : null;
}

/**
 * Says something to the page around, if there is one.
 * @param origin that may hear it; anybody where it is not known. What is said is public: the view and the names of records
 */
export function tellHost(event: AnyEvent, origin: string | null): void {
  if (window.parent === window) return;
  window.parent.postMessage(toMessage(event), origin && origin !== 'null' ? origin : '*');
}

/** Before there is an atlas that could be asked anything. */
export function tellHostOfFailure(error: EventValues['error']): void {
  tellHost({ type: 'event', name: 'error', value: error }, namedHostOrigin());
}
