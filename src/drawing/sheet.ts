/** An SVG while it is drawn: style rules, parts to use again, and what is seen, in the colours of one theme or of both. */
import { colourOf, type Rgba, type Theme } from '../lib/theme-tokens';
import { THEMES } from '../lib/themes';

/** `auto`: light, and dark where the reader's system is; one file for both. */
export type PictureTheme = Theme | 'auto';

function hex([r, g, b, a]: Rgba): string {
  const bytes = a === 255 ? [r, g, b] : [r, g, b, a];
  return `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;
}

/** Opacity apart from the colour; what is said of it anew in the same rule holds. */
function plainColours(css: string): string {
  return css.replace(
    /(fill|stroke):(#[0-9a-f]{6})([0-9a-f]{2})\b/g,
    (_, of: string, colour: string, alpha: string) =>
      `${of}:${colour};${of}-opacity:${Number((Number.parseInt(alpha, 16) / 255).toFixed(3))}`,
  );
}

/** Short names in the order of asking: a, b, ..., z, a1, ... */
function nameIn(names: Map<string, string>, key: string): string {
  const at = names.size;
  const letter = String.fromCharCode(97 + (at % 26));
  const name = names.get(key) ?? `${letter}${at < 26 ? '' : Math.floor(at / 26)}`;
  names.set(key, name);
  return name;
}

export class Sheet {
  readonly units: number;
  /** For programs that print: every mark stands by itself, and no colour has four parts. */
  readonly isPlain: boolean;
  readonly #theme: PictureTheme;
  readonly #rules = new Map<string, string>();
  readonly #classes = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #parts = new Map<string, string>();
  readonly #colours = new Map<string, (theme: Theme) => Rgba>();
  readonly #body: string[] = [];

  /** @param units of the picture's own system of coordinates in a pixel, so that shapes are whole numbers */
  constructor(theme: PictureTheme, units: number, isPlain = false) {
    this.#theme = theme;
    this.units = units;
    this.isPlain = isPlain;
  }

  /** A length in pixels, in units. */
  px(length: number): string {
    return String(Number((length * this.units).toFixed(2)));
  }

  /** A colour for a rule. @param name is short and says which it is */
  colour(name: string, of: (theme: Theme) => Rgba): string {
    if (this.#theme !== 'auto') return hex(of(this.#theme));
    this.#colours.set(name, of);
    return `var(--${name})`;
  }

  token(group: Parameters<typeof colourOf>[1], name: string): string {
    return this.colour(`${group}-${name}`, (theme) => colourOf(theme, group, name));
  }

  rule(selector: string, declarations: string): void {
    this.#rules.set(selector, declarations);
  }

  /** A class for declarations, the same for the same ones. */
  classOf(declarations: string): string {
    const name = nameIn(this.#classes, declarations);
    this.#rules.set(`.${name}`, declarations);
    return name;
  }

  /** A short id for what is to be defined, the same for the same key. */
  idOf(key: string): string {
    return nameIn(this.#ids, key);
  }

  /** Made once for an id. */
  define(id: string, make: () => string): void {
    if (!this.#parts.has(id)) this.#parts.set(id, make());
  }

  add(...markup: string[]): void {
    this.#body.push(...markup);
  }

  /** Whatever `draw` adds, as one group; nothing where it adds nothing. */
  group(attributes: string, draw: () => void): void {
    const before = this.#body.length;
    draw();
    const added = this.#body.splice(before);
    if (added.length > 0) this.#body.push(`<g ${attributes}>${added.join('')}</g>`);
  }

  #style(): string {
    const set = (theme: Theme) =>
      `:root{${[...this.#colours].map(([name, of]) => `--${name}:${hex(of(theme))}`).join(';')}}`;
    const [dark, light] = THEMES;
    const themes =
      this.#colours.size > 0 ? `${set(light)}@media(prefers-color-scheme:dark){${set(dark)}}` : '';
    const css = [...this.#rules].map(([selector, css]) => `${selector}{${css}}`).join('');
    return themes + (this.isPlain ? plainColours(css) : css);
  }

  /** @param title what a reader is told who does not see it; plain text, escaped */
  svg(width: number, height: number, title: string): string {
    const box = `0 0 ${this.px(width)} ${this.px(height)}`;
    const parts = [...this.#parts].map(([, markup]) => markup).join('');
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}" role="img" fill="none" stroke-linejoin="round" stroke-linecap="round">`,
      `<title>${title}</title><style>${this.#style()}</style>`,
      parts ? `<defs>${parts}</defs>` : '',
      ...this.#body,
      '</svg>\n',
    ].join('');
  }
}
