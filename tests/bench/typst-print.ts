import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { resource } from '../../main/resources.ts';
import type { RichBlock, RichInline } from '../../shared/lessons/rich-text.ts';
import type { PacketPlan, PaperPacket, PaperSheet } from '../../shared/packets/packet-plan.ts';

// The fastest layout engine a user could pick, at its best: one document, each lesson sheet written once and placed by
// name wherever it is needed (Typst keeps what it has laid out), the plain parts of our papers only, and no codes.

/** Prints all packets of the plan with Typst; returns pages and milliseconds. */
export function typstPrint(plan: PacketPlan): { pages: number; milliseconds: number; bytes: number } {
  const source = documentOf(plan);
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [resource('fonts')] }] });
  const started = performance.now();
  const pdf = compiler.pdf({ mainFileContent: source });
  const milliseconds = performance.now() - started;
  // Page objects stand in compressed object streams; the page tree's own count is written plainly nowhere else.
  const pages = compiler.query({ mainFileContent: source }, { selector: '<last-page>', field: 'value' }) as number[];
  return { pages: pages[0] ?? 0, milliseconds, bytes: pdf.length };
}

function documentOf(plan: PacketPlan): string {
  return [
    '#set page(paper: "a4", margin: (x: 18mm, y: 15mm), footer: context [#text(9pt)[#here().page()]])',
    '#set text(font: "Source Sans 3", size: 11pt)',
    ...plan.sheets.map((sheet) => `#let s${sheet.id} = [${sheetOf(sheet)}]`),
    ...plan.packets.map((packet) => packetOf(packet)),
    '#context [#metadata(counter(page).final().first()) <last-page>]',
  ].join('\n');
}

function packetOf(packet: PaperPacket): string {
  return [
    `#text(16pt)[*${plain(packet.studentName)}*] \\ ${plain(packet.className)} \\ № ${packet.number}`,
    ...packet.addressLines.map((line) => `${plain(line)} \\`),
    ...packet.sheetIds.map((id) => `#pagebreak(weak: true)\n#s${id}`),
    '#pagebreak(weak: true)',
  ].join('\n');
}

function sheetOf({ subject, language, topic, pages, notes, questions, tasks, extra, feedback }: PaperSheet): string {
  const items = [...questions, ...tasks, ...extra];
  return [
    `#text(9pt)[${plain(subject[language])}] \\ #text(18pt)[*${plain(topic)}*]`,
    `#rect(width: 100%)[${plain(pages)}]`,
    ...notes.content.map(blockOf),
    ...items.map(
      ({ text, lines }) => `+ ${plain(text)}\n${'#v(8mm)#line(length: 100%, stroke: 0.5pt)\n'.repeat(lines)}`,
    ),
    plain(feedback),
  ].join('\n\n');
}

function blockOf(block: RichBlock): string {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => `- ${item.content.map(blockOf).join(' ')}`).join('\n');
    case 'table': {
      const cells = block.content.flatMap((row) =>
        row.content.map((cell) => `[${cell.content.map(blockOf).join(' ')}]`),
      );
      return `#table(columns: ${block.content[0]?.content.length ?? 1}, ${cells.join(', ')})`;
    }
    case 'formula':
      return plain(block.attrs.tex);
    case 'picture':
      return '';
    default:
      return (block.content ?? []).map(inlineOf).join('');
  }
}

function inlineOf(inline: RichInline): string {
  if (inline.type === 'hardBreak') return ' \\ ';
  const text = plain(inline.text);
  return inline.marks?.some(({ type }) => type === 'bold') ? `#strong[${text}]` : text;
}

/** Words without anything that Typst would read as markup. */
function plain(text: string): string {
  return text.replace(/[\\#*_`$<>@[\]~="'/+-]/g, (sign) => `\\${sign}`);
}
