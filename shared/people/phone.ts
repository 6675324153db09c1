// Kazakhstan and Russia share +7 with ten digits after it. Other numbers are kept as they were typed.

/** `+7 701 123 45 67` for any usual way of writing such a number; anything else comes back with single spaces. */
export function tidyPhone(text: string): string {
  const typed = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (!/^\+?[\d\s()\-–.]+$/.test(typed)) return typed;
  const digits = typed.replace(/\D/g, '');
  const ten =
    digits.length === 11 && /^[78]/.test(digits)
      ? digits.slice(1)
      : digits.length === 10 && !typed.startsWith('+')
        ? digits
        : '';
  if (!ten) return typed;
  return `+7 ${ten.slice(0, 3)} ${ten.slice(3, 6)} ${ten.slice(6, 8)} ${ten.slice(8)}`;
}

/** Does the text look like a phone number that can be dialled? Short numbers of offices count; words do not. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 5 && digits.length <= 15 && /^[+\d\s()\-–.,;/#*a-zа-яё]*$/i.test(text);
}
