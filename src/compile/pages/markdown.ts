/** The little of Markdown that our own documents use, as HTML: headings, paragraphs, lists, tables, code, links. */
import { escapedHtml } from '../../lib/escaped-html';

const CODE = /`([^`]+)`/;

function inline(text: string): string {
  return text
    .split(new RegExp(CODE.source, 'g'))
    .map((piece, i) => (i % 2 === 1 ? `<code>${escapedHtml(piece)}</code>` : linked(piece)))
    .join('');
}

/** `[words](address)`, and an address alone. */
function linked(text: string): string {
  return escapedHtml(text)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/(^|[\s(])(https:\/\/[^\s)]+[^\s).,])/g, '$1<a href="$2">$2</a>');
}

function table(lines: readonly string[]): string {
  const rows = lines
    .filter((_, i) => i !== 1)
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => inline(cell.trim())),
    );
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = rows;
  return `<div class="wide"><table><thead>${row(head, 'th')}</thead><tbody>${body.map((one) => row(one, 'td')).join('')}</tbody></table></div>`;
}

function block(lines: readonly string[]): string {
  const [first = ''] = lines;
  const heading = /^(#{1,3}) (.*)$/.exec(first);
  if (heading) {
    const level = heading[1]?.length ?? 1;
    const words = heading[2] ?? '';
    const id = words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return `<h${level} id="${id}">${inline(words)}</h${level}>`;
  }
  if (first.startsWith('|')) return table(lines);
  if (first.startsWith('- ')) {
    const items = lines.join('\n').split(/^- /m).slice(1);
    return `<ul>${items.map((item) => `<li>${inline(item.replace(/\s+/g, ' ').trim())}</li>`).join('')}</ul>`;
  }
  return `<p>${inline(lines.join(' '))}</p>`;
}

export function markdownHtml(source: string): string {
  const out: string[] = [];
  let lines: string[] = [];
  let code: string[] | null = null;
  const end = () => {
    if (lines.length > 0) out.push(block(lines));
    lines = [];
  };
  for (const line of source.split('\n')) {
    if (line.startsWith('```')) {
      end();
      if (code) out.push(`<pre><code>${escapedHtml(code.join('\n'))}</code></pre>`);
      code = code ? null : [];
    } else if (code) code.push(line);
    else if (line.trim() === '') end();
    else if (line.startsWith('#')) {
      end();
      out.push(block([line]));
    } else lines.push(line);
  }
  end();
  return out.join('\n');
}
