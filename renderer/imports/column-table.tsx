import { Badge, Group, Select } from '@mantine/core';
import type { OpenedFile } from '../../shared/imports/imports.contract.ts';
import { fieldKeys } from '../../shared/imports/recognise.ts';
import type { MessageKey } from '../../shared/text/texts.ts';
import { useTexts } from '../ui/texts.tsx';
import type { ImportState } from './use-import.ts';

/** Each column of the file with its first values and the field that it fills. */
export function ColumnTable({ state, opened }: { state: ImportState; opened: OpenedFile }) {
  const { t } = useTexts();
  const { fields } = state.choices;
  const data = fieldKeys(opened.kind).map((key) => ({ value: key, label: t(`imports.field.${key}` as MessageKey) }));
  const assign = (column: number, field: string | null) => {
    const next = new Map(fields);
    if (field === null) next.delete(column);
    else next.set(column, field);
    state.choose({ fields: next });
  };
  return (
    <div className="import-columns">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('imports.columns.column')}</th>
            <th scope="col">{t('imports.columns.samples')}</th>
            <th scope="col">{t('imports.columns.field')}</th>
          </tr>
        </thead>
        <tbody>
          {opened.headings.map(({ column, text, samples, field, confidence }) => (
            <tr key={column} data-used={fields.has(column) || undefined}>
              <th scope="row">{text || t('imports.columns.noHeading', { letter: letterOf(column) })}</th>
              <td>{samples.join(' · ')}</td>
              <td>
                <Group gap="xs" wrap="nowrap">
                  <Select
                    aria-label={`${t('imports.columns.field')}: ${text || letterOf(column)}`}
                    data={data}
                    value={fields.get(column) ?? null}
                    placeholder={t('imports.columns.skip')}
                    clearable
                    searchable
                    w={280}
                    onChange={(value) => assign(column, value)}
                  />
                  {field !== null && fields.get(column) === field && confidence < 0.75 && (
                    <Badge variant="light" color="orange" tt="none">
                      {t('imports.columns.unsure')}
                    </Badge>
                  )}
                </Group>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The letters over a column in Excel: A, B … Z, AA. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
