import { useMemo } from 'react';
import type { FieldChange, Reason } from '../../shared/imports/imports.contract.ts';
import { roles } from '../../shared/people/people.contract.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import type { MessageKey } from '../../shared/text/texts.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { useQuery } from '../ui/use-query.ts';

/** Words for reasons and for what changes in a row: keys of roles, subjects and languages become names. */
export function useWording() {
  const { t, language } = useTexts();
  const { data } = useQuery({ queryKey: ['school', 'listSubjects'], queryFn: () => school.school.listSubjects(null) });
  return useMemo(() => {
    const names = new Map<string, string>((data ?? []).map((subject) => [subject.key, subject.name[language]]));
    for (const role of roles) names.set(role, t(`people.role.${role}`));
    const named = (list: string) =>
      list
        .split(', ')
        .map((key) => names.get(key) ?? key)
        .join(', ');
    const worded = (field: string, value: string): string => {
      if (value === '') return t('imports.check.empty');
      if (field === 'roles' || field === 'subjects') return named(value);
      if (field === 'language' && (value === 'ru' || value === 'kk')) return t(`app.language.${value}`);
      if (field === 'internetLevel') return t(`access.internet.${value}` as MessageKey);
      if (field === 'messenger') return t(`access.messenger.${value}` as MessageKey);
      if (field === 'paperLanguage') return t(`app.language.${value}` as MessageKey);
      if (field === 'dueOn' && /^\d{4}-\d\d-\d\d$/.test(value)) return formatDayShort(value);
      if (field === 'state' && (value === 'draft' || value === 'ready')) return t(`imports.check.state.${value}`);
      if (value === '+') return t('imports.check.yes');
      return value === '−' ? t('imports.check.no') : value;
    };
    return {
      reason: ({ key, values }: Reason) => t(key as MessageKey, values),
      changes: (changes: readonly FieldChange[]) =>
        changes
          .map(
            ({ field, from, to }) =>
              `${t(`imports.field.${field}` as MessageKey)}: ${worded(field, from)} → ${worded(field, to)}`,
          )
          .join('; '),
    };
  }, [data, language, t]);
}
