import { readFileSync } from 'node:fs';
import { type Theme, themeTokens } from '../../lib/theme-tokens';

const USED = {
  surface: ['0', '1', '2'],
  text: ['1', '2', '3', 'inverse'],
  line: ['1', '2', '3'],
  focus: ['ring'],
} as const;

function colours(theme: Theme): string {
  const groups = themeTokens.themes[theme] as Record<string, Record<string, number[]> | unknown>;
  const all = Object.entries(USED).flatMap(([group, names]) =>
    names.map((name) => {
      const rgb = (groups[group] as Record<string, number[]>)[name] ?? [];
      return `--${group}-${name}:rgb(${rgb.slice(0, 3).join(' ')})`;
    }),
  );
  return `:root{color-scheme:${theme};${all.join(';')}}`;
}

/** The style sheet of the static pages: paper, or ink where the reader's system is dark. */
export function pageStyle(): string {
  const rules = readFileSync(new URL('pages.css', import.meta.url), 'utf8');
  return `${colours('light')}\n@media (prefers-color-scheme: dark) {\n${colours('dark')}\n}\n${rules}`;
}
