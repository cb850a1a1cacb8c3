import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyCommand, type AnyEvent, toMessage } from '../../../src/embed/protocol';
import { readCommand, readEvent } from '../../../src/embed/read-message';

const COMMANDS: AnyCommand[] = [
  { type: 'command', name: 'setView', value: { lng: '57', projection: 'globe' } },
  { type: 'command', name: 'setDate', value: '2017-06' },
  { type: 'command', name: 'setLayers', value: ['submarine-cables'] },
  { type: 'command', name: 'setFilters', value: { org: 'hmn-tech' } },
  { type: 'command', name: 'select', value: 'submarine-cables/peace-cable' },
  { type: 'command', name: 'select', value: null },
  { type: 'command', name: 'play', value: null },
  { type: 'command', name: 'pause', value: null },
  { type: 'command', name: 'setTheme', value: 'auto' },
  { type: 'command', name: 'goToSlide', value: 3 },
  { type: 'command', name: 'getState', value: null, id: 7 },
];

const EVENTS: AnyEvent[] = [
  {
    type: 'event',
    name: 'ready',
    value: { protocol: 1, dataVersion: 'a', dataAsOf: '2026-11-21' },
  },
  {
    type: 'event',
    name: 'state',
    value: {
      query: 'date=2017-06',
      date: '2017-06',
      layers: ['hubs'],
      select: null,
      isPlaying: false,
      slide: null,
      ignored: 0,
    },
  },
  { type: 'event', name: 'select', value: { kind: 'hubs', id: 'x', name: { en: 'X' } } },
  { type: 'event', name: 'hover', value: null },
  { type: 'event', name: 'height', value: 480 },
  { type: 'event', name: 'idle', value: null },
  { type: 'event', name: 'error', value: { code: 'command', message: 'no' } },
];

/** A name of letters alone. */
const letters = (i: number) => String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26));

describe('a message', () => {
  it.each(COMMANDS)('is read as it was sent: $name', (command) => {
    expect(readCommand(structuredClone(toMessage(command)))).toEqual(command);
  });

  it.each(EVENTS)('is read as it was sent: $name', (event) => {
    expect(readEvent(structuredClone(toMessage(event)))).toEqual(event);
  });

  it('of the other side, another version or another program is none', () => {
    const command = toMessage({ type: 'command', name: 'play', value: null });
    expect(readEvent(command)).toBeNull();
    expect(readCommand({ ...command, v: 2 })).toBeNull();
    expect(readCommand({ ...command, atlas: 'other' })).toBeNull();
    expect(readCommand({ ...command, name: 'toString' })).toBeNull();
    expect(readCommand({ ...command, id: 'x' })).toBeNull();
  });

  it.each([
    ['setView', { lng: 57 }],
    ['setView', { 'a b': '1' }],
    ['setView', [['lng', '57']]],
    ['setDate', 2017],
    ['setLayers', 'hubs'],
    ['setLayers', ['x'.repeat(2000)]],
    ['setFilters', { org: ['hmn-tech'] }],
    ['setFilters', JSON.parse('{"__proto__":{"polluted":"1"}}')],
    ['setView', JSON.parse('{"__proto__":"1"}')],
    ['setView', { toString: '1' }],
    ['setView', { lng: 'x'.repeat(1001) }],
    ['setView', Object.fromEntries(Array.from({ length: 60 }, (_, i) => [letters(i), '1']))],
    ['setLayers', Array.from({ length: 60 }, () => 'hubs')],
    ['setDate', 'x'.repeat(1_000_000)],
    ['select', ['hubs/x']],
    ['getState', { deep: [[[[]]]] }],
    ['select', {}],
    ['play', 1],
    ['setTheme', 'pink'],
    ['goToSlide', 0],
    ['goToSlide', 1.5],
    ['goToSlide', '2'],
  ])('with a field that is not what it should be is none: %s %j', (name, value) => {
    expect(
      readCommand({ ...toMessage({ type: 'command', name: 'play', value: null }), name, value }),
    ).toBeNull();
  });

  it('gives nothing but its own fields on', () => {
    const sent = { ...toMessage({ type: 'command', name: 'play', value: null }), extra: 1 };
    const polluted = JSON.parse(JSON.stringify(sent).replace('{', '{"__proto__":{"isAdmin":1},'));
    expect(readCommand(polluted)).toEqual({ type: 'command', name: 'play', value: null });
    expect({}).not.toHaveProperty('isAdmin');
  });

  it('may be anything at all and throws nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readCommand(data)).toBeNull();
        expect(readEvent(data)).toBeNull();
      }),
    );
  });
});
