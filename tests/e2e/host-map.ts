/** An embedded map from the side of the page around it. */
import { expect, type Page } from '@playwright/test';
import type { AtlasState, SilkRoadMapElement } from '../../public/embed';
import { ATLAS } from './host-page';

/** Requests to anywhere but the two pages' own origins, and what the policy of the host refused. */
export function watch(page: Page) {
  const foreign: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== ATLAS && !origin.startsWith('http://127.0.0.1:'))
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  return { foreign, refused };
}

export const element = (page: Page) => page.locator('silk-road-map').first();

export async function ready(page: Page): Promise<void> {
  await expect(element(page)).toHaveAttribute('data-ready', '');
}

export function stateOf(page: Page): Promise<AtlasState> {
  return element(page).evaluate((map) => (map as unknown as SilkRoadMapElement).getState());
}

export function next<T>(page: Page, event: string): Promise<T> {
  return element(page).evaluate(
    (map, name) =>
      new Promise<T>((resolve) =>
        map.addEventListener(name, (told) => resolve((told as CustomEvent<T>).detail), {
          once: true,
        }),
      ),
    event,
  );
}

type Method = 'setDate' | 'select' | 'play' | 'goToSlide';

/** Calls a method of the element. */
export function call(page: Page, method: Method, value?: string | number | null): Promise<void> {
  return element(page).evaluate(
    (map, [name, given]) => Reflect.apply(Reflect.get(map, name), map, [given]),
    [method, value] as const,
  );
}
