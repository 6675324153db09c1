import { useMemo } from 'react';
import { type CatalogueRow, isInForce, standingStates } from '../../../shared/duties/edition.ts';
import { dutyRoles, frequencies } from '../../../shared/duties/entry.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { DutyClause } from '../duty/duty-clause.tsx';
import { tellStanding } from '../duty/tell-duty.ts';
import { makingOf, tellDue } from './tell-entry.ts';

/** An entry that does not count is struck through and says why. */
export function useCatalogueColumns(): Column<CatalogueRow>[] {
  const { t, language } = useTexts();
  return useMemo(() => {
    const choices = <K extends string>(keys: readonly K[], label: (key: K) => string) =>
      keys.map((value) => ({ value, label: label(value) }));
    return [
      {
        id: 'clause',
        header: t('duties.column.clause'),
        width: 104,
        text: ({ clauses }) => clauses.join(' '),
        cell: (row) => <DutyClause entry={row} />,
      },
      {
        id: 'title',
        header: t('duties.column.title'),
        width: 300,
        grow: true,
        text: ({ title }) => title[language],
        cell: (row) => <span className={isInForce(row) ? undefined : 'entry-idle'} title={row.title[language]}>{row.title[language]}</span>,
      },
      {
        id: 'role',
        header: t('dutyCatalogue.field.role'),
        width: 112,
        text: ({ role }) => t(`duties.roleShort.${role}`),
        sort: ({ role }) => dutyRoles.indexOf(role),
        filter: { of: ({ role }) => role, choices: choices(dutyRoles, (role) => t(`duties.role.${role}`)) },
      },
      {
        id: 'step',
        header: t('dutyCatalogue.field.step'),
        width: 74,
        text: ({ step }) => (step === null ? '' : String(step)),
        filter: {
          of: ({ step }) => String(step),
          choices: choices(['1', '2', '3', 'null'], (step) => (step === 'null' ? t('duties.anyStep') : t('dutyCatalogue.step', { step }))),
        },
      },
      {
        id: 'frequency',
        header: t('dutyCatalogue.field.frequency'),
        width: 112,
        text: ({ frequency }) => t(`duties.frequency.${frequency}`),
        sort: ({ frequency }) => frequencies.indexOf(frequency),
        filter: { of: ({ frequency }) => frequency, choices: choices(frequencies, (key) => t(`duties.frequency.${key}`)) },
      },
      {
        id: 'due',
        header: t('duties.column.due'),
        width: 92,
        text: ({ due }) => tellDue(due, t, language),
        sort: ({ due }) => (due === null ? 1_000 : due.kind === 'days' ? due.days : 500 + due.weekday),
      },
      {
        id: 'standing',
        header: t('dutyCatalogue.field.standing'),
        width: 150,
        text: (row) => tellState(row, t),
        cell: (row) => <State row={row} />,
        sort: ({ standing: { state } }) => standingStates.indexOf(state),
        filter: {
          of: (row) => [row.standing.state, makingOf(row)],
          choices: [
            ...choices(standingStates, (key) => t(`duties.standing.${key}`)),
            ...choices(['changed', 'own'], (key) => t(`dutyCatalogue.making.${key}`)),
          ],
        },
      },
    ]; // biome-ignore format: a line for each choice
  }, [t, language]);
}

function tellState(row: CatalogueRow, t: Texts): string {
  const standing = tellStanding(row, t) || t('duties.standing.inForce');
  const making = makingOf(row);
  return making ? `${standing} · ${t(`dutyCatalogue.making.${making}`)}` : standing;
}

/** The clause that decides comes first: the words after it may not all find room. */
function State({ row }: { row: CatalogueRow }) {
  const { t } = useTexts();
  const { by } = row.standing;
  return (
    <span className={row.standing.state === 'inForce' ? 'entry-quiet' : 'entry-told'}>
      {by && <ClauseTag id={by} />} {tellState(by ? { ...row, standing: { ...row.standing, by: '' } } : row, t)}
    </span>
  );
}
