import { describe, expect, it } from 'vitest';
import { notesIn, sentencesOf, splitNotes } from '../../../src/domain/noted-text';

describe('splitNotes', () => {
  it('gives texts and numbers in order, without the space before a number', () => {
    expect(splitNotes('Landed in 2021 [5]. Open [12][3].')).toEqual([
      'Landed in 2021',
      5,
      '. Open',
      12,
      3,
      '.',
    ]);
    expect(splitNotes('2021年登陆[5]。')).toEqual(['2021年登陆', 5, '。']);
  });

  it('leaves a text without numbers whole, and an empty one empty', () => {
    expect(splitNotes('No [note] here.')).toEqual(['No [note] here.']);
    expect(splitNotes('')).toEqual([]);
  });
});

describe('notesIn', () => {
  it('gives each number once, rising', () => {
    expect(notesIn('A [10]. B [2]. C [10].')).toEqual([2, 10]);
  });
});

describe('sentencesOf', () => {
  it('does not end one at a decimal point, nor within a name', () => {
    expect(sentencesOf('It has 2.5 Tbit/s [1]. It opened. ')).toEqual([
      'It has 2.5 Tbit/s [1].',
      'It opened.',
    ]);
  });

  it('ends a Chinese one where no space follows', () => {
    expect(sentencesOf('容量为2.5 Tbit/s[1]。已开通[2]。')).toEqual([
      '容量为2.5 Tbit/s[1]。',
      '已开通[2]。',
    ]);
  });
});
