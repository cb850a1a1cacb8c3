/**
 * The theme of the page around an element: what its `color-scheme` says, else what the system prefers.
 */
export function pageTheme(element: Element): 'light' | 'dark' {
  const scheme = getComputedStyle(element).colorScheme;
  const names = scheme.split(' ');
  if (names.includes('dark') !== names.includes('light'))
    return names.includes('dark') ? 'dark' : 'light';
  if (names.length < 2 && scheme !== 'normal') return 'light';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
