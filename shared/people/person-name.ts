interface Named {
  lastName: string;
  firstName: string;
  patronymic: string;
}

/** `Серікова Айгүл Болатқызы`: the family name first, as in school lists. */
export function formatPerson({ lastName, firstName, patronymic }: Named): string {
  return [lastName, firstName, patronymic].filter(Boolean).join(' ');
}

/** `Серікова А. Б.`, held together by no-break spaces. */
export function formatInitials({ lastName, firstName, patronymic }: Named): string {
  const initials = [firstName, patronymic].filter(Boolean).map((name) => `${[...name][0]}.`);
  return [lastName, ...initials].join('\u00a0');
}
