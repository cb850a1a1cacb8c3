/** What axe finds on a page; a test says what it expects of it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface Violation {
  id: string;
  help: string;
  at: string[];
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Flags stand where their date is, however close the next: WCAG 2.5.8 excepts places that are essential. */
function isFlag(html: string): boolean {
  return /class="[^"]*_flag_/.test(html);
}

async function violationsOn(
  page: Page,
  isMeant: (impact: unknown) => boolean,
): Promise<Violation[]> {
  // One frame: the legacy mode spares the second page that axe opens to gather frames.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(RULES)
    .analyze();
  return violations
    .filter(({ impact }) => isMeant(impact))
    .map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes
        .filter(({ html }) => !(id === 'target-size' && isFlag(html)))
        .map(({ target }) => target.join(' ')),
    }))
    .filter(({ at }) => at.length > 0);
}

/** Serious and critical. */
export function seriousViolations(page: Page): Promise<Violation[]> {
  return violationsOn(page, (impact) => impact === 'serious' || impact === 'critical');
}

/** Of any weight. */
export function anyViolations(page: Page): Promise<Violation[]> {
  return violationsOn(page, () => true);
}
