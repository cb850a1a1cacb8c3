import { describe, expect, it } from 'vitest';
import { findUnfit, isPermissive } from '../check-licences';

describe('isPermissive', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['MPL-2.0', false],
    ['none stated', false],
  ])('%s: %s', (licence, expected) => {
    expect(isPermissive(licence)).toBe(expected);
  });
});

it('names what is unfit: stricter for what is shipped than for tools', () => {
  const packages = {
    '': { license: 'GPL-3.0-only' },
    'node_modules/good': { version: '1.0.0', license: 'MIT' },
    'node_modules/tool': {
      version: '1.0.0',
      license: 'LGPL-3.0-or-later',
      dev: true,
      optionalDependencies: { 'tool-mac': '1.0.0' },
    },
    'node_modules/tool-mac': { version: '1.0.0', dev: true, optional: true },
    'node_modules/bad-tool': { version: '1.0.0', license: 'AGPL-3.0-only', devOptional: true },
    'node_modules/silent-tool': { version: '1.0.0', dev: true },
    'node_modules/good/node_modules/@some/bad': { version: '2.0.0', license: 'GPL-3.0-only' },
    'node_modules/mediabunny': { version: '1.0.0', license: 'MPL-2.0' },
    'node_modules/other': { version: '1.0.0', license: 'MPL-2.0' },
    'node_modules/silent': { version: '3.0.0' },
  };
  expect(findUnfit(JSON.stringify({ packages }))).toEqual({
    shipped: 5,
    tools: 4,
    unfit: [
      'bad-tool 1.0.0: AGPL-3.0-only',
      'silent-tool 1.0.0: none stated',
      '@some/bad 2.0.0: GPL-3.0-only',
      'other 1.0.0: MPL-2.0',
      'silent 3.0.0: none stated',
    ],
  });
});
