import { describe, expect, it } from 'vitest';
import { dataPage, hostingPage, messagesPage } from '../../../../src/compile/pages/doc-pages';
import { FRONT, headTags } from '../../../../src/compile/pages/head-tags';
import { headersFile, nginxFile } from '../../../../src/compile/pages/host-files';
import { markdownHtml } from '../../../../src/compile/pages/markdown';
import { oembedFiles } from '../../../../src/compile/pages/oembed';
import { pageHtml } from '../../../../src/compile/pages/page-html';
import { POLICY } from '../../../../src/compile/pages/policy';
import { absolute, readSite } from '../../../../src/compile/pages/site-url';
import { storyPages } from '../../../../src/compile/pages/story-pages';
import { type CommandName, type EventName, PROTOCOL_VERSION } from '../../../../src/embed/protocol';
import { tinyStory } from '../../../fixtures/tiny-story';

const site = readSite('https://atlas.example.org/map');
const nowhere = readSite('');
const pageOf = (path: string) => {
  const page = storyPages([tinyStory]).find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};

describe('the address of the site', () => {
  it('is one setting, with a slash at the end', () => {
    expect(absolute(site, 'stories/')).toBe('https://atlas.example.org/map/stories/');
    expect(absolute(nowhere, 'stories/')).toBeNull();
  });

  it('is refused where it is none', () => {
    for (const wrong of ['atlas.example.org', 'ftp://a.org/', 'https://a.org/?x=1'])
      expect(() => readSite(wrong)).toThrow('SITE_URL');
  });
});

describe('what a page says to those who link to it', () => {
  it('has a title, a description, a picture, an address and oEmbed', () => {
    const tags = headTags(FRONT, site).join('\n');
    expect(tags).toContain('<link rel="canonical" href="https://atlas.example.org/map/" />');
    expect(tags).toContain('content="https://atlas.example.org/map/previews/front.png"');
    expect(tags).toContain('type="application/json+oembed"');
    expect(tags).toContain('og:description');
  });

  it('leaves out what would need an address that is not known', () => {
    const tags = headTags(FRONT, nowhere).join('\n');
    expect(tags).toContain('og:title');
    expect(tags).not.toMatch(/canonical|og:image|oembed|null/);
    expect(oembedFiles([tinyStory], nowhere).size).toBe(0);
  });
});

describe('a story to read', () => {
  const html = pageHtml(pageOf('stories/tiny/'), site);

  it('is text that cannot become markup', () => {
    expect(html).toContain('<h1>Lines &amp; &lt;points&gt;</h1>');
    expect(html).not.toContain('<script');
    expect(html).toContain('Cables &lt;script&gt;');
  });

  it('links a footnote to its source, and only to the web', () => {
    expect(html).toContain('in May<sup><a href="#source-1">1</a></sup>.');
    expect(html).toContain('<li id="source-1"><a href="https://example.com/?a=1&amp;b=2"');
    expect(html).not.toContain('javascript:');
  });

  it('opens in the atlas, as slides and at each view', () => {
    expect(html).toContain('href="../../?mode=present&amp;story=tiny"');
    expect(html).toContain('href="../../?date=2020-05&amp;layers=submarine-cables');
    expect(html).toContain('src="../../previews/stories/tiny/1.svg"');
  });

  it('is there in Chinese', () => {
    const zh = pageHtml(pageOf('stories/tiny/zh/'), site);
    expect(zh).toContain('<html lang="zh-Hans">');
    expect(zh).toContain('<h1>线与点</h1>');
    expect(zh).toContain('href="../../../stories/tiny/" hreflang="en"');
    expect(zh).toContain('&amp;lang=zh');
  });
});

it('answers oEmbed with a frame', () => {
  const files = oembedFiles([tinyStory], site);
  const answer = JSON.parse(files.get('oembed/stories/tiny.json') ?? '');
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Lines & <points>' });
  expect(answer.html).toContain('src="https://atlas.example.org/map/?mode=embed&amp;story=tiny"');
  expect(answer.html).toContain('title="Lines &amp; &lt;points&gt;"');
  expect(answer.thumbnail_url).toBe('https://atlas.example.org/map/previews/stories/tiny.png');
});

describe('Markdown', () => {
  it('has headings, lists, tables, code and links', () => {
    const html = markdownHtml(
      '# A & B\n\nSee [this](x.html) and https://a.org/b.\n\n- `one`\n  more\n- two\n\n| a | b |\n|---|---|\n| 1 | `x` |\n\n```\n<b>\n\n- no list\n```\n',
    );
    expect(html).toBe(
      [
        '<h1 id="a-b">A &amp; B</h1>',
        '<p>See <a href="x.html">this</a> and <a href="https://a.org/b">https://a.org/b</a>.</p>',
        '<ul><li><code>one</code> more</li><li>two</li></ul>',
        '<div class="wide"><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><code>x</code></td></tr></tbody></table></div>',
        '<pre><code>&lt;b&gt;\n\n- no list</code></pre>',
      ].join('\n'),
    );
  });
});

describe('pages for developers and hosts', () => {
  it('tell the version, the files and their columns', () => {
    const { body } = dataPage(
      {
        version: 'abc123',
        asOf: '2026-11-21',
        readme: '# x\n\n## Columns and properties\n\n- `record`: id',
        columns: new Map([['hubs', ['record', 'kind']]]),
      },
      site,
    );
    expect(body).toContain('abc123');
    expect(body).toContain('<a href="{root}data/v1/hubs.csv">hubs.csv</a>');
    expect(body).toContain('<code>record</code>');
    expect(body).toContain('https://atlas.example.org/map/data/v1/hubs.csv');
    expect(body).not.toMatch(/\{(site|version|asOf)\}/);
  });

  it('tell the policy that the ready files send', () => {
    const { body } = hostingPage({ version: '0123456789ab' }, site);
    expect(body).toContain('script-src &#39;self&#39;;');
    expect(body).toContain('frame-src https://atlas.example.org');
    expect(headersFile()).toContain(POLICY);
    expect(nginxFile('a.org')).toContain(`add_header Content-Security-Policy "${POLICY}" always;`);
    expect(POLICY).not.toContain("script-src 'self' 'unsafe-inline'");
  });

  it('name the type of every file of the site, and say the general headers everywhere', () => {
    const nginx = nginxFile('a.org');
    const types = /types \{([^}]*)\}/.exec(nginx)?.[1] ?? '';
    for (const end of 'html css js json geojson xml csv md txt ts conf svg png webp avif woff2 pmtiles webmanifest'.split(
      ' ',
    ))
      expect(types, end).toMatch(new RegExp(` ${end}[ ;]`));
    const general = ['nosniff', 'strict-origin-when-cross-origin', 'camera=()'];
    // a block with headers of its own takes none from the one around it
    for (const block of nginx.split(/location [^{]*\{/)) {
      for (const value of general) expect(block).toContain(value);
    }
    expect(headersFile()).toMatch(/^\/\*\n(?: {2}.*\n)* {2}Permissions-Policy: camera=\(\)/m);
    expect(headersFile()).toMatch(/^ {2}Referrer-Policy: strict-origin-when-cross-origin$/m);
  });

  it('let other sites read the data, and keep hashed files for ever', () => {
    for (const folder of ['v1', 'releases'])
      expect(headersFile()).toMatch(
        new RegExp(`/data/${folder}/\\*\n(?: {2}.*\n)* {2}Access-Control-Allow-Origin: \\*`),
      );
    expect(headersFile()).toMatch(/\/data\/releases\/\*\n {2}Cache-Control: .*immutable/);
    expect(headersFile()).toMatch(/\/assets\/\*\n {2}Cache-Control: .*immutable/);
  });
});

describe('the page of messages', () => {
  const { body } = messagesPage(site);

  it.each([
    'setView',
    'setDate',
    'setLayers',
    'setFilters',
    'select',
    'play',
    'pause',
    'setTheme',
    'goToSlide',
    'getState',
  ] satisfies CommandName[])('tells of the command %s', (name) => {
    expect(body).toContain(`<td><code>${name}</code></td>`);
  });

  it.each(['ready', 'state', 'select', 'hover', 'height', 'idle', 'error'] satisfies EventName[])(
    'tells of the event %s',
    (name) => {
      expect(body).toContain(`<td><code>${name}</code></td>`);
    },
  );

  it('names the site and the version of the protocol', () => {
    expect(body).toContain(`v: ${PROTOCOL_VERSION};`);
    expect(body).toContain('https://atlas.example.org');
    expect(body).not.toMatch(/\{(site|origin)\}/);
  });
});
