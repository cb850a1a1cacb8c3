/** What axe finds serious or critical on a page; a test says what it expects of it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Flags stand where their date is, however close the next: WCAG 2.5.8 excepts places that are essential. */
function isFlag(html: string): boolean {
  return /class="[^"]*_flag_/.test(html);
}

export async function seriousViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes
        .filter(({ html }) => !(id === 'target-size' && isFlag(html)))
        .map(({ target }) => target.join(' ')),
    }))
    .filter(({ at }) => at.length > 0);
}
