import { NativeSelect, Text } from '@mantine/core';
import { type CSSProperties, memo } from 'react';
import type { MessageKey } from '../../../shared/text/texts.ts';
import type { BroadcastPreview, ViewCell, ViewLine } from '../../../shared/tv-plan/import/import.contract.ts';
import { type ColumnRole, columnRoles, type Layout } from '../../../shared/tv-plan/import/layout.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useNames } from '../use-tv-plan.ts';
import type { BroadcastImportState } from './use-broadcast-import.ts';

interface TablePictureProps {
  lines: ViewLine[];
  /** Lines in all. */
  rows: number;
  width: number;
  /** How the columns were understood, where that can be put right: what each holds, and which line has the headings. */
  layout: Layout | null;
  roles: { value: ColumnRole; label: string }[];
  onLayout: (layout: Layout) => void;
}

/** A table as it stands in the file, each cell marked by how it was understood. */
export function TablePicture({ lines, rows, width, layout, roles, onLayout }: TablePictureProps) {
  const { t } = useTexts();
  return (
    <div className="tv-picture">
      {rows > lines.length && (
        <Text c="var(--quiet)" p="xs">
          {t('tvPlan.import.firstLines', { shown: lines.length, total: rows })}
        </Text>
      )}
      <table aria-label={t('tvPlan.import.table')} style={{ '--columns': width } as CSSProperties}>
        {layout && (
          <thead>
            <tr>
              <th scope="col">{t('tvPlan.import.line')}</th>
              {Array.from({ length: width }, (_, column) => (
                <th key={column} scope="col">
                  <NativeSelect
                    size="xs"
                    aria-label={t('tvPlan.import.role.label', { column: column + 1 })}
                    data={roles}
                    value={layout.roles[column] ?? 'skip'}
                    onChange={({ currentTarget: { value } }) =>
                      onLayout({
                        ...layout,
                        roles: layout.roles.map((role, at) => (at === column ? (value as ColumnRole) : role)),
                      })
                    }
                  />
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
              {...(layout ? { onHeading: () => onLayout({ ...layout, headings: [place] }) } : {})}
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
  return (
    <TablePicture
      lines={lines}
      rows={rows}
      width={layout.roles.length}
      layout={layout}
      roles={columnRoles.map((value) => ({ value, label: t(`tvPlan.import.role.${value}`) }))}
      onLayout={(next) => state.answer({ layout: next })}
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
