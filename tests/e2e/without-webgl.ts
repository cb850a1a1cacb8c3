import type { Page } from '@playwright/test';

/**
 * WebGL is not what is tested here, and without it a page draws at once.
 * @param flag of the window: it is gone only while the window has it
 */
export async function withoutWebGl(page: Page, flag?: string): Promise<void> {
  await page.addInitScript((named) => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      type: string,
      ...rest: unknown[]
    ) {
      const isGone = type.startsWith('webgl') && (!named || named in window);
      return isGone ? null : Reflect.apply(getContext, this, [type, ...rest]);
    } as typeof getContext;
  }, flag);
}
