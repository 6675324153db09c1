import { NativeSelect, Text } from '@mantine/core';
import { type CSSProperties, memo, type ReactNode } from 'react';
import type { MessageKey } from '../../../shared/text/texts.ts';
import type { BroadcastPreview, ViewCell, ViewLine } from '../../../shared/tv-plan/import/import.contract.ts';
import { type ColumnRole, columnRoles } from '../../../shared/tv-plan/import/layout.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useNames } from '../use-tv-plan.ts';
import type { BroadcastImportState } from './use-broadcast-import.ts';

interface TablePictureProps {
  lines: ViewLine[];
  /** Lines in all. */
  rows: number;
  width: number;
  /** Over each column. */
  head?: (column: number) => ReactNode;
  /** Makes a line the one with the headings. */
  onHeading?: (place: number) => void;
}

/** A table as it stands in the file, each cell marked by how it was understood. */
export function TablePicture({ lines, rows, width, head, onHeading }: TablePictureProps) {
  const { t } = useTexts();
  return (
    <div className="tv-picture">
      {rows > lines.length && (
        <Text c="var(--quiet)" p="xs">
          {t('tvPlan.import.firstLines', { shown: lines.length, total: rows })}
        </Text>
      )}
      <table aria-label={t('tvPlan.import.table')} style={{ '--columns': width } as CSSProperties}>
        {head && (
          <thead>
            <tr>
              <th scope="col">{t('tvPlan.import.line')}</th>
              {Array.from({ length: width }, (_, column) => (
                <th key={column} scope="col">
                  {head(column)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {lines.map((line, place) => (
            <PictureLine
              key={place}
              line={line}
              width={width}
              {...(onHeading ? { onHeading: () => onHeading(place) } : {})}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface GridPictureProps {
  state: BroadcastImportState;
  preview: BroadcastPreview;
}

/** The grid of broadcasts as it was understood; columns can be put right here. */
export function GridPicture({ state, preview }: GridPictureProps) {
  const { t } = useTexts();
  const { layout, lines, rows } = preview;
  const setRole = (column: number, role: ColumnRole) =>
    state.answer({ layout: { ...layout, roles: layout.roles.map((one, place) => (place === column ? role : one)) } });
  return (
    <TablePicture
      lines={lines}
      rows={rows}
      width={layout.roles.length}
      onHeading={(place) => state.answer({ layout: { ...layout, headings: [place] } })}
      head={(column) => (
        <NativeSelect
          size="xs"
          aria-label={t('tvPlan.import.role.label', { column: column + 1 })}
          data={columnRoles.map((value) => ({ value, label: t(`tvPlan.import.role.${value}`) }))}
          value={layout.roles[column] ?? 'skip'}
          onChange={({ currentTarget: { value } }) => setRole(column, value as ColumnRole)}
        />
      )}
    />
  );
}

interface LineProps {
  line: ViewLine;
  width: number;
  onHeading?: () => void;
}

const PictureLine = memo(
  function PictureLine({ line: { line, cells }, width, onHeading }: LineProps) {
    const { t } = useTexts();
    const names = useNames();
    const noteOf = ({ state, subjectKey, why }: ViewCell) => {
      if (why) return t(why.key as MessageKey, why.values);
      return state === 'ok' || state === 'guessed' ? names.subject(subjectKey ?? '') : undefined;
    };
    return (
      <tr>
        <th scope="row">
          {onHeading ? (
            <button type="button" title={t('tvPlan.import.heading')} onClick={onHeading}>
              {line}
            </button>
          ) : (
            line
          )}
        </th>
        {Array.from({ length: width }, (_, column) => {
          const cell = cells[column];
          return (
            <td key={column} data-state={cell?.state} title={cell && noteOf(cell)}>
              {cell?.text}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) => before.line === after.line && before.width === after.width,
);
