import { describe, expect, it } from 'vitest';
import { ORGANISATIONS, problemsAfter } from '../../../fixtures/tiny-geo';

const body = (id: string, change: object) => ({
  id,
  name: { en: id },
  aliases: [],
  country: 'CN',
  ...change,
});

const afterAdding = (...bodies: object[]) =>
  problemsAfter((tree) => {
    tree[ORGANISATIONS].push(...bodies);
  });

describe('organisations share no name', () => {
  it('whether it is the name of both, in either language', () => {
    const problems = afterAdding(body('huahai-marine', { name: { en: 'Huahai', zh: '华海' } }));
    const hint = 'Keep one organisation if they are one body; else give each a name of its own.';
    expect(problems).toEqual([
      {
        file: ORGANISATIONS,
        field: 'huahai-marine.name.en',
        message: '"Huahai" is a name of huahai too',
        hint,
      },
      {
        file: ORGANISATIONS,
        field: 'huahai-marine.name.zh',
        message: '"华海" is a name of huahai too',
        hint,
      },
    ]);
  });

  it('nor an alias, however it is written', () => {
    const [problem, ...others] = afterAdding(body('georgian-telecom', { aliases: [' ｇt'] }));
    expect(others).toEqual([]);
    expect(problem?.field).toBe('georgian-telecom.aliases[0]');
    expect(problem?.message).toBe('" ｇt" is a name of gulf-telecom too');
  });

  it('and none repeats a name of its own', () => {
    const problems = afterAdding(body('orient', { name: { en: 'Orient' }, aliases: ['ORIENT'] }));
    expect(problems).toEqual([
      {
        file: ORGANISATIONS,
        field: 'orient.aliases[0]',
        message: '"ORIENT" is one of its names already',
        hint: 'Keep one.',
      },
    ]);
  });

  it('but one may bear one name in both languages, and may leave its country out', () => {
    expect(
      afterAdding(body('kddi', { name: { en: 'KDDI', zh: 'KDDI' }, country: undefined })),
    ).toEqual([]);
  });
});
