import type { Page } from '@playwright/test';

/** WebGL is not what is tested here, and without it a page draws at once. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      type: string,
      ...rest: unknown[]
    ) {
      return type.startsWith('webgl') ? null : Reflect.apply(getContext, this, [type, ...rest]);
    } as typeof getContext;
  });
}
