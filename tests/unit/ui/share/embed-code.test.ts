import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewParameters } from '../../../../src/embed/frame-query';
import { decodeView, encodeView } from '../../../../src/state/url-codec';
import { DEFAULT_VIEW, type View } from '../../../../src/state/view';
import { elementHtml, iframeHtml, pictureHtml } from '../../../../src/ui/share/embed-code';
import { sharedView } from '../../../../src/ui/share/shared-view';
import { anyView } from '../../../fixtures/any-view';

const BASE = 'https://atlas.example.org/maps/';
const TAG = /<(\/?)([a-z-]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/g;
const TEXTS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => TEXTS[name] ?? '');

/** As a browser reads it; `null` where anything but tags, attributes in quotes and known entities stands. */
function tagsOf(html: string): { name: string; attributes: Record<string, string> }[] | null {
  if (html.replace(TAG, '').trim() !== '') return null;
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(html)) return null;
  return [...html.matchAll(TAG)]
    .filter(([, end]) => end === '')
    .map(([, , name = '', attributes = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key, value = '']) => [
          key,
          unescaped(value),
        ]),
      ),
    }));
}

/** What an embed takes of a view: nothing of the screen that it was copied on. */
function embedded(view: View): View {
  const { columns, sort, scale, idleSeconds, askSeconds, restSeconds } = DEFAULT_VIEW;
  const bare = { ...view, columns, sort, scale, idleSeconds, askSeconds, restSeconds };
  return { ...bare, mode: 'embed', controls: 'all', panel: null };
}

describe('the code of an embed', () => {
  it('says the same view and title again, whatever they are', () => {
    fc.assert(
      fc.property(anyView, fc.string(), (view, title) => {
        const code = { base: BASE, view, title };
        const wanted = encodeView(embedded(view));

        const [script, element, link, image] = tagsOf(elementHtml(code)) ?? [];
        expect(script?.attributes.src).toBe(`${BASE}embed.js`);
        expect(element?.name).toBe('silk-road-map');
        expect(element?.attributes.title).toBe(title);
        // as high before its script is there as with it
        const height = view.story ? '480px' : '320px';
        expect(element?.attributes.style).toBe(
          `display: block; aspect-ratio: 8 / 5; min-height: ${height}`,
        );
        const said = viewParameters((name) => element?.attributes[name] ?? null);
        const theme = element?.attributes.theme ?? 'auto';
        const query = new URLSearchParams({ mode: 'embed', ...said, theme }).toString();
        expect(encodeView(decodeView(query).view)).toBe(wanted);
        expect(link?.attributes.href?.startsWith(BASE)).toBe(true);
        expect(image?.attributes.alt).toBe(title);

        const [frame] = tagsOf(iframeHtml(code)) ?? [];
        expect(frame?.attributes.title).toBe(title);
        expect(encodeView(decodeView(new URL(frame?.attributes.src ?? '').search).view)).toBe(
          wanted,
        );
        expect(tagsOf(pictureHtml(code))).toHaveLength(2);
      }),
    );
  });

  it('cannot be broken out of by a title', () => {
    const title = '"></silk-road-map><script>alert(1)</script>';
    const html = elementHtml({ base: BASE, view: DEFAULT_VIEW, title });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(tagsOf('<a title="<b>"></a>')).toBeNull();
  });
});

describe('what is handed on', () => {
  const sharing = { version: '0123456789ab', today: 400 };

  it('is bound to today as well where it is bound to a version', () => {
    const shared = sharedView({ ...DEFAULT_VIEW, panel: 'filters' }, sharing);
    expect(shared).toMatchObject({ data: '0123456789ab', date: 400, panel: null });
    const current = sharedView(DEFAULT_VIEW, { ...sharing, version: null });
    expect(encodeView(current)).toBe('');
  });

  it('is the story and the slide of a presentation', () => {
    const view: View = { ...DEFAULT_VIEW, mode: 'present', story: 'peace', slide: 2, date: 300 };
    expect(encodeView(sharedView(view, { ...sharing, version: null }))).toBe(
      'mode=present&story=peace&slide=2',
    );
  });
});
