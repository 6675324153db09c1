import { Button, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { hasGround, type TeacherPaper, type TeacherPaperInput } from '../../../shared/duties/teacher-papers.ts';
import { school } from '../../client.ts';
import { WithClauses } from '../../ui/clause-tag.tsx';
import { OptionalDay } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useRulebook } from './use-checks.ts';

const blank: TeacherPaperInput = { name: '', clause: null, act: '', actNumber: '', actOn: null };

interface PaperPanelProps {
  paper: TeacherPaper | undefined;
  opened: Opened<number | 'new'>;
}

/** A paper beside the named ones and the ground on which it may be asked for. */
export function PaperPanel({ paper, opened }: PaperPanelProps) {
  const { t } = useTexts();
  const clauses = useRulebook()?.clauses ?? [];
  const { draft, set, text, changed } = useDraft<TeacherPaperInput>(paper ? inputOf(paper) : blank);
  const [byAct, setByAct] = useState(paper ? paper.clause === null : false);
  const given: TeacherPaperInput = byAct
    ? { ...draft, clause: null }
    : { ...draft, act: '', actNumber: '', actOn: null };
  const grounded = hasGround(given);
  const save = () => (paper ? school.duties.savePaper({ ...given, id: paper.id }) : school.duties.addPaper(given));
  const remove = (id: number) =>
    void school.duties
      .deletePapers({ ids: [id] })
      .then(opened.leave)
      .catch((error: unknown) => showProblem(error, t));
  return (
    <RecordPanel
      title={paper ? paper.name : t('checks.papers.new')}
      opened={opened}
      changed={changed || byAct !== (paper ? paper.clause === null : false)}
      ready={draft.name.trim() !== '' && grounded}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          <TextInput label={t('checks.papers.name')} maxLength={300} required {...text('name')} error={tried && draft.name.trim() === ''} />
          <SegmentedControl
            aria-label={t('checks.papers.ground')}
            value={byAct ? 'act' : 'clause'}
            onChange={(value) => setByAct(value === 'act')}
            data={[
              { value: 'clause', label: t('checks.papers.byClause') },
              { value: 'act', label: t('checks.papers.byAct') },
            ]}
          />
          {byAct ? (
            <>
              <TextInput label={t('checks.papers.act')} maxLength={300} {...text('act')} error={tried && draft.act.trim() === ''} />
              <TextInput label={t('checks.papers.actNumber')} maxLength={60} {...text('actNumber')} error={tried && draft.actNumber.trim() === ''} />
              <OptionalDay label={t('checks.papers.actOn')} value={draft.actOn} onChange={(actOn) => set({ actOn })} />
            </>
          ) : (
            <Select
              label={t('checks.papers.clause')}
              placeholder={t('checks.papers.clauseHint')}
              searchable
              clearable
              limit={40}
              data={clauses.map(({ id }) => id)}
              value={draft.clause}
              onChange={(clause) => set({ clause })}
              error={tried && draft.clause === null}
            />
          )}
          {!grounded && (
            <Text fz="sm" c={tried ? 'var(--late)' : 'var(--quiet)'} role={tried ? 'alert' : undefined}>
              <WithClauses text={t('checks.papers.groundMissing')} />
            </Text>
          )}
          {paper && (
            <Button variant="default" c="var(--late)" onClick={() => remove(paper.id)}>
              {t('checks.papers.delete')}
            </Button>
          )}
        </>
      )}
    </RecordPanel>
  ); // biome-ignore format: a field a line
}

const inputOf = ({ id: _id, ...input }: TeacherPaper): TeacherPaperInput => input;
