// Names of printed files that Windows, Linux and a USB stick all accept.

const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\ufeff]/g;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const encoder = new TextEncoder();

/** The text as a file name without its ending: forbidden signs removed, no reserved name, at most 120 bytes of UTF-8. */
export function fileName(text: string): string {
  let name = text.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim();
  while (encoder.encode(name).length > 120) name = [...name].slice(0, -1).join('');
  name = name.replace(/[. ]+$/, '');
  if (name === '') return '_';
  return reserved.test(name) ? `_${name}` : name;
}
