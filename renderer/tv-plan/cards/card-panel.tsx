import { Group, Text, TextInput } from '@mantine/core';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { OffTvSubject } from '../../../shared/tv-plan/directory.contract.ts';
import type { CardPlace } from '../../../shared/tv-plan/subject-card.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { OptionalDay } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { tellGrade } from './card-columns.tsx';

interface CardPanelProps {
  card: CardPlace;
  /** Undefined: a subject of the school's own choice, for which no document names a product. */
  subject: OffTvSubject | undefined;
  names: PlanNames;
  opened: Opened<string>;
}

/** The card of a subject for a grade: what is owed and by which clause, what has come, when it was given out. */
export function CardPanel({ card, subject, names, opened }: CardPanelProps) {
  const { t, language } = useTexts();
  const { content, link, issuedOn, dueOn } = card;
  const { draft, set, text, changed } = useDraft({ content, link, issuedOn, dueOn });
  const save = async () => {
    const { subjectKey, grade, language } = card;
    if (grade !== null && language !== null) await school.tvPlan.saveCard({ subjectKey, grade, language, ...draft });
  };
  return (
    <RecordPanel
      title={`${names.subjectName(card.subjectKey)}, ${tellGrade(card, t)}`}
      opened={opened}
      changed={changed}
      ready
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {() => (
        <>
          {subject && (
            <Group gap={6}>
              <Text>{subject.product[language]}</Text>
              {subject.duties.map((id) => (
                <ClauseTag key={id} id={id} />
              ))}
            </Group>
          )}
          <TextArea
            label={t('tvCards.board.field.content')}
            minRows={4}
            maxLength={4000}
            data-autofocus
            {...text('content')}
          />
          <TextInput label={t('tvCards.board.field.link')} maxLength={300} {...text('link')} />
          <OptionalDay
            label={t('tvCards.board.field.dueOn')}
            value={draft.dueOn}
            onChange={(day) => set({ dueOn: day })}
          />
          <OptionalDay
            label={t('tvCards.board.field.issuedOn')}
            value={draft.issuedOn}
            onChange={(day) => set({ issuedOn: day })}
          />
          <Text c="var(--quiet)">{t('tvCards.board.hint')}</Text>
        </>
      )}
    </RecordPanel>
  );
}
