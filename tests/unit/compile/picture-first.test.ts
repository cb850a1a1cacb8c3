import { describe, expect, it } from 'vitest';
import { pageAfterPicture, pictureLinks } from '../../../src/compile/picture-first';

const PICTURE = `
  <picture class="poster">
    <source media="(max-width: 9px) and (color)" srcset="./small.avif" />
    <source media="(max-width: 99px), (color)" srcset="./a.avif 1w, ./b.avif 2w" sizes="max(1px, 2vw)" />
    <img src="./c.avif" srcset="./c.avif 1w" sizes="3px" alt="" />
  </picture>`;

describe('what stands before any script runs', () => {
  it('is asked for by a link for each source, of which one holds', () => {
    const links = pictureLinks(PICTURE);
    const media = links.map((link) => /media="([^"]*)"/.exec(link)?.[1]);
    expect(media).toEqual([
      '((max-width: 9px) and (color))',
      '(not ((max-width: 9px) and (color))) and (((max-width: 99px)) or ((color)))',
      '(not ((max-width: 9px) and (color))) and (not (((max-width: 99px)) or ((color))))',
    ]);
    expect(links[0]).not.toContain('imagesizes');
    expect(links[1]).toContain('imagesrcset="./a.avif 1w, ./b.avif 2w"');
    expect(links[1]).toContain('imagesizes="max(1px, 2vw)"');
    expect(links[2]).toContain('imagesrcset="./c.avif 1w"');
  });

  it('has to be there', () => {
    expect(() => pictureLinks('<img src="a.png">')).toThrow(/no <picture>/);
  });
});

describe("the page's own code", () => {
  it('is fetched, and started after the picture', () => {
    const html = pageAfterPicture(
      '<script type="module" crossorigin src="./assets/index-a.js"></script><link rel="modulepreload" href="./b.js">',
      './assets/start-c.js',
    );
    expect(html).toContain(
      '<link rel="preload" as="script" crossorigin href="./assets/index-a.js">',
    );
    expect(html).toContain('src="./assets/start-c.js" data-page="./assets/index-a.js"');
    expect(html).toContain('<link rel="preload" as="script" href="./b.js">');
    expect(html).not.toContain('src="./assets/index');
  });

  it('has to be there', () => {
    expect(() => pageAfterPicture('<p>', '')).toThrow(/no script/);
  });
});
