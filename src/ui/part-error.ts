/** A part of the page's own code did not come: the network, or a page that was open while the site was renewed. */
export class PartError extends Error {
  constructor(cause: unknown) {
    super(String(cause), { cause });
  }
}
