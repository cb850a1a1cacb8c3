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
  rule?: string,
): Promise<Violation[]> {
  // One frame: the legacy mode spares the second page that axe opens to gather frames.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rule ? axe.withRules(rule) : axe.withTags(RULES)).analyze();
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

/** Of any weight. @param rule the one rule that is asked, else all */
export function anyViolations(page: Page, rule?: string): Promise<Violation[]> {
  return violationsOn(page, () => true, rule);
}
