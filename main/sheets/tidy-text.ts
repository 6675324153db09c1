/** Cell text without the blanks around it; hard spaces become spaces, line ends become one kind. */
export function tidy(text: string): string {
  const simple = /[\u00a0\u200b\ufeff\r]/.test(text)
    ? text
        .replace(/\r\n?/g, '\n')
        .replace(/\u00a0/g, ' ')
        .replace(/[\u200b\ufeff]/g, '')
    : text;
  return simple.trim();
}
