import { NativeSelect, Text } from '@mantine/core';
import { type CSSProperties, memo } from 'react';
import type { MessageKey } from '../../../shared/text/texts.ts';
import type { BroadcastPreview, ViewCell, ViewLine } from '../../../shared/tv-plan/import/import.contract.ts';
import { type ColumnRole, columnRoles } from '../../../shared/tv-plan/import/layout.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useNames } from '../use-tv-plan.ts';
import type { BroadcastImportState } from './use-broadcast-import.ts';

interface PictureProps {
  state: BroadcastImportState;
  preview: BroadcastPreview;
}

/** The table as it stands in the file, each cell marked by how it was understood; columns can be put right here. */
export function GridPicture({ state, preview }: PictureProps) {
  const { t } = useTexts();
  const { layout, lines, rows } = preview;
  const width = layout.roles.length;
  const setRole = (column: number, role: ColumnRole) =>
    state.answer({ layout: { ...layout, roles: layout.roles.map((one, place) => (place === column ? role : one)) } });
  return (
    <div className="tv-picture">
      {rows > lines.length && (
        <Text c="var(--quiet)" p="xs">
          {t('tvPlan.import.firstLines', { shown: lines.length, total: rows })}
        </Text>
      )}
      <table aria-label={t('tvPlan.import.table')} style={{ '--columns': width } as CSSProperties}>
        <thead>
          <tr>
            <th scope="col">{t('tvPlan.import.line')}</th>
            {layout.roles.map((role, column) => (
              <th key={column} scope="col">
                <NativeSelect
                  size="xs"
                  aria-label={t('tvPlan.import.role.label', { column: column + 1 })}
                  data={columnRoles.map((value) => ({ value, label: t(`tvPlan.import.role.${value}`) }))}
                  value={role}
                  onChange={({ currentTarget: { value } }) => setRole(column, value as ColumnRole)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, place) => (
            <PictureLine
              key={line.line}
              line={line}
              width={width}
              onHeading={() => state.answer({ layout: { ...layout, headings: [place] } })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  line: ViewLine;
  width: number;
  onHeading: () => void;
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
          <button type="button" title={t('tvPlan.import.heading')} onClick={onHeading}>
            {line}
          </button>
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
