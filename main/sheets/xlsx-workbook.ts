import { type NumberStyle, numberStyle } from './cell-text.ts';
import { limits } from './sheet.ts';
import { tidy } from './tidy-text.ts';
import { attribute, tags, textOfRuns } from './xml-text.ts';

export interface SheetPart {
  name: string;
  hidden: boolean;
  path: string;
}

/** Path of a part, from the folder of the part that names it. */
function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Relations of a part: id -> path and type. */
export function readRelations(xml: string, from: string): Map<string, { path: string; type: string }> {
  const relations = new Map<string, { path: string; type: string }>();
  for (const tag of tags(xml, 'Relationship')) {
    const [id, target] = [attribute(tag, 'Id'), attribute(tag, 'Target')];
    if (id === undefined || target === undefined || attribute(tag, 'TargetMode') === 'External') continue;
    relations.set(id, { path: resolvePart(from, target), type: attribute(tag, 'Type')?.split('/').at(-1) ?? '' });
  }
  return relations;
}

/** The sheets of a workbook in their order; sheets that hold only a chart have no rows and are left out. */
export function readSheetList(
  xml: string,
  relations: Map<string, { path: string; type: string }>,
): { sheets: SheetPart[]; since1904: boolean } {
  const sheets: SheetPart[] = [];
  for (const tag of tags(xml, 'sheet')) {
    const relation = relations.get(/(?:^|\s)\w+:id\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? '');
    if (relation?.type !== 'worksheet') continue;
    const state = attribute(tag, 'state');
    sheets.push({
      name: attribute(tag, 'name') ?? '',
      hidden: state !== undefined && state !== 'visible',
      path: relation.path,
    });
  }
  const since1904 = /^(1|true)$/i.test(attribute(tags(xml, 'workbookPr').next().value ?? '', 'date1904') ?? '');
  return { sheets, since1904 };
}

/** For each cell style its way of showing numbers. */
export function readNumberStyles(xml: string): NumberStyle[] {
  const codes = new Map<number, string>();
  for (const tag of tags(xml, 'numFmt'))
    codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
  const list = /<(?:\w+:)?cellXfs[\s>]([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml)?.[1] ?? '';
  const styles: NumberStyle[] = [];
  for (const tag of tags(list, 'xf')) {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    styles.push(numberStyle(id, codes.get(id)));
  }
  return styles;
}

/** The texts that cells refer to by number, read piece by piece. */
export async function readSharedTexts(pieces: AsyncIterable<string>): Promise<string[]> {
  const texts: string[] = [];
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    let at = 0;
    for (;;) {
      const end = endOfText(rest, at);
      if (end < 0) break;
      texts.push(tidy(sharedText(rest.slice(at, end))));
      at = end;
    }
    rest = rest.slice(at);
    if (rest.length > limits.row) throw new Error('a text without an end');
  }
  return texts;
}

const closing = /<(?:\w+:)?si\s*\/>|<\/(?:\w+:)?si>/g;

function endOfText(xml: string, from: number): number {
  closing.lastIndex = from;
  return closing.test(xml) ? closing.lastIndex : -1;
}

function sharedText(item: string): string {
  const simple = item.lastIndexOf('<si><t>'); // what Excel writes for nearly every cell
  const isSimple = simple >= 0 && item.endsWith('</t></si>') && !item.includes('&') && !item.includes('_x');
  return isSimple ? item.slice(simple + 7, -9) : textOfRuns(item);
}
