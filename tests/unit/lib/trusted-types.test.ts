import { describe, expect, it } from 'vitest';
import { onlyDrawing, onlyNothing, onlyOwn } from '../../../src/lib/trusted-types';

const HERE = 'https://atlas.example.org/map/?date=2020';

describe('text that would become markup', () => {
  it('is refused, but for none at all', () => {
    expect(onlyNothing('')).toBe('');
    expect(() => onlyNothing('<b>bold</b>')).toThrow(TypeError);
  });

  it('may be a drawing without a script', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>a &lt;script&gt;</text></svg>';
    expect(onlyDrawing(svg)).toBe(svg);
    expect(onlyDrawing(`<?xml version="1.0"?>\n${svg}`)).toContain('<svg');
    for (const other of [
      '<img src=x onerror=alert(1)>',
      '<svg><SCRIPT>1</SCRIPT></svg>',
      '',
      'svg',
    ])
      expect(() => onlyDrawing(other), other).toThrow(TypeError);
  });
});

describe('the address of a script', () => {
  it('is of the origin itself', () => {
    for (const own of ['./assets/worker.js', '/sw.js', 'blob:https://atlas.example.org/1-2'])
      expect(onlyOwn(own, HERE)).toBe(own);
    for (const other of [
      'https://elsewhere.org/a.js',
      '//elsewhere.org/a.js',
      'data:text/javascript,1',
    ])
      expect(() => onlyOwn(other, HERE), other).toThrow(TypeError);
  });

  it('without an origin is also what the page made itself', () => {
    for (const own of ['./assets/worker.js', 'data:text/javascript,1', 'blob:null/1-2'])
      expect(onlyOwn(own, HERE, true)).toBe(own);
    for (const other of ['https://elsewhere.org/a.js', 'blob:https://elsewhere.org/1-2'])
      expect(() => onlyOwn(other, HERE, true), other).toThrow(TypeError);
    expect(() => onlyOwn('blob:null/1-2', HERE)).toThrow(TypeError);
  });
});
