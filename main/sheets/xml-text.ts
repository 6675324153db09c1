const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of an XML node with its entities and Excel's own `_x000D_` escapes resolved. */
export function plainText(xml: string): string {
  let text = xml;
  if (text.includes('<![CDATA['))
    text = text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => escapeXml(inner));
  if (text.includes('&'))
    text = text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => entity(name) ?? whole);
  if (text.includes('_x'))
    text = text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return text;
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return named[name];
  const code =
    name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Value of an attribute inside the text of one opening tag. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : plainText(value);
}

/** The opening tags of one name, whatever the namespace prefix (some export libraries write `<x:row>`). */
export function* tags(xml: string, name: string): Generator<string> {
  for (const found of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)>`, 'g'))) yield found[1] ?? '';
}

/** All text of `<t>` nodes: rich text comes in runs; readings of hieroglyphs (`rPh`) are not part of it. */
export function textOfRuns(xml: string): string {
  const visible = xml.includes('rPh') ? xml.replace(/<(\w+:)?rPh[\s>][\s\S]*?<\/(\w+:)?rPh>/g, '') : xml;
  let text = '';
  for (const found of visible.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)) text += found[1] ?? '';
  return plainText(text);
}
