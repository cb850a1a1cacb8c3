import { describe, expect, it } from 'vitest';
import { type Loose, problemsAfter, STORY } from '../../../fixtures/tiny-geo';

/** What is said of the story after an edit of it. */
const said = (edit: (story: Loose) => void) =>
  problemsAfter((tree) => edit(tree[STORY])).map(({ file, field, message }) => {
    expect(file).toBe(STORY);
    return [field, message];
  });

const inView = (change: string) =>
  said(({ slides }) => {
    slides[1].view += change;
  });

describe('a story', () => {
  it('may be sound', () => {
    expect(said(() => {})).toEqual([]);
  });

  it('has 6 to 10 slides', () => {
    expect(said((story) => story.slides.pop())).toEqual([['slides', 'has fewer than 6 slides']]);
    const more = [7, 8, 9, 10, 11];
    expect(
      said(({ slides }) => {
        for (const number of more) slides.push({ ...slides[1], id: `slide-${number}` });
      }),
    ).toEqual([['slides', 'has more than 10 slides']]);
  });

  it('has slides with ids of their own', () => {
    expect(
      said(({ slides }) => {
        slides[4].id = 'slide-2';
      }),
    ).toEqual([['slides[4].id', 'the id "slide-2" is given twice']]);
  });

  it.each(['title', 'text', 'notes'])('has its %s in both languages', (part) => {
    const problems = said(({ slides }) => {
      delete slides[5][part].zh;
    });
    expect(problems).toEqual([
      [`slides[5].${part}.zh`, expect.stringContaining('expected string')],
    ]);
  });

  it('ends in .json, with a name that is an id', () => {
    expect(
      problemsAfter((tree) => {
        tree['geo/stories/Tour 2.json'] = tree[STORY];
        tree['geo/stories/tour.geojson'] = tree[STORY];
      }).map(({ file, message, hint }) => [file, message, hint]),
    ).toEqual([
      [
        'geo/stories/Tour 2.json',
        'the file name is the id and is not kebab-case',
        'Rename it with a-z, 0-9 and single hyphens.',
      ],
      ['geo/stories/tour.geojson', 'is not read: stories end in .json', 'Rename it to tour.json.'],
    ]);
  });

  it('has an id that does not begin with a digit, for the address', () => {
    const file = 'geo/stories/2025.json';
    const problems = problemsAfter((tree) => {
      tree[file] = tree[STORY];
    });
    expect(problems).toEqual([
      expect.objectContaining({ file, message: 'the id begins with a digit' }),
    ]);
  });

  it('knows no other fields', () => {
    expect(
      said(({ slides }) => {
        slides[0].titel = 'x';
      }),
    ).toEqual([['slides[0]', expect.stringContaining('titel')]]);
  });
});

describe('the texts of a story', () => {
  it('cite sources that are there', () => {
    const problems = said(({ slides }) => {
      slides[2].text = { en: 'So [3].', zh: '如此[3]。' };
      slides[5].notes = { en: 'So [0].', zh: '如此[0]。' };
    });
    expect(problems).toEqual([
      ['slides[2].text.en', 'cites source 3, but the story has 2'],
      ['slides[2].text.zh', 'cites source 3, but the story has 2'],
      ['slides[5].notes.en', 'cites source 0, but the story has 2'],
      ['slides[5].notes.zh', 'cites source 0, but the story has 2'],
    ]);
  });

  it('cite one for every sentence, but not for what the atlas itself holds', () => {
    const problems = said(({ slides }) => {
      slides[1].text = { en: 'It is so. It was [1].', zh: '确是如此。曾经如此[1]。' };
      slides[2].text = { en: 'This atlas holds none. It was [1].', zh: '本图集未收录。曾有[1]。' };
    });
    expect(problems).toEqual([
      ['slides[1].text.en', 'nothing is cited for "It is so."'],
      ['slides[1].text.zh', 'nothing is cited for "确是如此。"'],
    ]);
  });

  it('cite the same in both languages', () => {
    expect(
      said(({ slides }) => {
        slides[1].text.zh = '2017年开通[1]。';
      }),
    ).toEqual([['slides[1].text', 'cites other sources in Chinese than in English']]);
  });

  it('cite every source', () => {
    expect(
      said((story) => {
        story.sources.push({ ...story.sources[0], title: 'Never read' });
      }),
    ).toEqual([['sources[2]', 'no slide cites source 3 ("Never read")']]);
  });
});

describe('the view of a slide', () => {
  it.each([
    ['&theme=dark', 'sets "theme"'],
    ['&mode=present', 'sets "mode"'],
    ['&lang=zh', 'sets "lang"'],
    ['&panel=list', 'sets "panel"'],
    ['&zom=3', 'has an unknown parameter "zom"'],
    ['&lng=3', 'has "lng" twice'],
    ['&from=latest', '"latest" is not a month of the clock'],
    ['&from=1992-12', '"1992-12" is not a month of the clock'],
  ])('%s is refused', (change, message) => {
    expect(inView(change)).toEqual([['slides[1].view', message]]);
  });

  const withView = (view: string) =>
    said(({ slides }) => {
      slides[1].view = view;
    });

  it('names its layers, and only such as there are', () => {
    expect(withView('date=2017')).toEqual([['slides[1].view', 'names no layers']]);
    expect(withView('layers=submarine-cables,cable')).toEqual([
      ['slides[1].view', 'there is no layer "cable"'],
    ]);
    expect(withView('layers=none')).toEqual([]);
  });

  it('selects a record that exists', () => {
    expect(withView('layers=none&select=submarine-cables/see-line')).toEqual([
      ['slides[1].view', 'there is no record submarine-cables/see-line'],
    ]);
  });

  it('has a date on the clock', () => {
    expect(withView('layers=none&date=2031-01')).toEqual([
      ['slides[1].view', '"2031-01" is not a month of the clock'],
    ]);
    expect(withView('layers=none&date=latest')).toEqual([]);
  });
});

describe('the play of a slide', () => {
  const withPlay = (play: object) =>
    said(({ slides }) => {
      slides[0].play = play;
    });

  it('runs forwards, to the date of the view', () => {
    expect(withPlay({ from: '2018-01', to: '2017-06' })).toEqual([
      ['slides[0].play', 'ends before it begins'],
    ]);
    expect(withPlay({ from: '2016-01', to: '2018-01' })).toEqual([
      ['slides[0].play.to', 'is not the date of the view'],
    ]);
  });

  it('keeps to the clock, for a minute at most', () => {
    expect(withPlay({ from: '1990-01', to: '2017-06' })).toEqual([
      ['slides[0].play.from', '"1990-01" is not a month of the clock'],
    ]);
    expect(withPlay({ from: 'latest', to: '2017-06' })).toEqual([
      ['slides[0].play.from', '"latest" is not a month of the clock'],
    ]);
    expect(withPlay({ from: '2016-01', to: '2017-06', seconds: 61 })).toEqual([
      ['slides[0].play.seconds', expect.stringContaining('<=60')],
    ]);
  });
});
