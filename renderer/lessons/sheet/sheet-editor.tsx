import { Button } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { MovedClass, OpenSheet } from '../../../shared/lessons/lessons.contract.ts';
import { missingOf } from '../../../shared/lessons/readiness.ts';
import { demandsOf } from '../../../shared/lessons/sheet-wording.ts';
import { school } from '../../client.ts';
import { Page } from '../../ui/page.tsx';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useProofRule } from '../../ui/use-proof-rule.ts';
import { WordingNote } from '../../ui/wording-note.tsx';
import { ClassPicker } from './class-picker.tsx';
import { PaperPanel } from './paper-panel.tsx';
import { focusField, ReadinessList } from './readiness-list.tsx';
import { SaveNote } from './save-note.tsx';
import './sheet.css';
import { textOf } from './sheet-draft.ts';
import { SheetFacts } from './sheet-facts.tsx';
import { SheetMatter } from './sheet-matter.tsx';
import { SheetSteps } from './sheet-steps.tsx';
import { useSheetDraft } from './use-sheet-draft.ts';
import { useSheetMenu } from './use-sheet-menu.ts';

interface SheetEditorProps {
  open: OpenSheet;
  /** The class from whose square the sheet was opened. */
  classId: number;
  /** The sheet was changed from elsewhere: read it again. */
  onReplaced: () => void;
}

// Where there is room the paper stands beside the text; whoever opens or closes it wants the next sheet so too.
let paperShown = window.innerWidth >= 1700;

/** One sheet: its facts at the left, what the child reads and does at the right. Keeps itself while it is written. */
export function SheetEditor({ open, classId, onReplaced }: SheetEditorProps) {
  const { t, language } = useTexts();
  const [wanted, setWanted] = useState<number[] | null>(null);
  const [first] = useState(() => firstClasses(open, classId));
  const classIds = wanted ?? open.sheet?.classIds ?? first;
  useEffect(() => setWanted((own) => (open.sheet ? null : own)), [open.sheet]); // what is kept is newer than the wish
  const [moved, setMoved] = useState<MovedClass[]>([]);
  const { draft, change, sheetId, save, flush, becameDraft } = useSheetDraft({
    open,
    classIds,
    onReplaced,
    onMoved: setMoved,
  });
  const text = textOf(draft);
  const missing = missingOf(text);
  const demands = demandsOf(text);
  const stopped = (useProofRule()?.stops ?? false) && demands.length > 0;
  const [showsPaper, setShowsPaper] = useState(paperShown);
  const showPaper = (shown: boolean) => {
    paperShown = shown;
    setShowsPaper(shown);
  };
  const { menu, print } = useSheetMenu({ open, classId, sheetId, flush, showsPaper, onPaper: showPaper });
  const names = open.candidates.filter(({ id }) => classIds.includes(id)).map(({ name }) => name);

  const chooseClasses = async (next: number[]) => {
    setWanted(next);
    try {
      if (!(await flush()) || sheetId === null) return;
      const saved = await school.lessons.assign({ sheetId, classIds: next });
      setMoved(saved.moved);
      if (!next.includes(classId)) goTo(`/lessons/${next[0]}/${open.subject.key}`);
    } catch (error) {
      setWanted(null);
      showProblem(error, t);
    }
  };
  const makeReady = () => {
    const [gap] = missing;
    if (gap) return focusField(gap.field);
    if (stopped) return showWording();
    change({ state: 'ready' });
    void flush();
  };
  const makeDraft = () => {
    change({ state: 'draft' });
    void flush();
  };
  return (
    <Page
      title={t('lessons.sheet.title', { subject: open.subject.name[language], classes: names.join(', ') })}
      note={<SaveNote save={save} isWritten={sheetId !== null} onRetry={() => void flush()} />}
      menu={menu}
      toolbar={<SheetSteps week={open.week} classId={classId} subjectKey={open.subject.key} />}
      action={
        draft.state === 'ready' ? (
          <Button variant="default" leftSection={<IconPencil size={18} />} onClick={makeDraft}>
            {t('lessons.sheet.makeDraft')}
          </Button>
        ) : (
          <Button leftSection={<IconCheck size={18} />} onClick={makeReady}>
            {t('lessons.sheet.makeReady')}
          </Button>
        )
      }
    >
      <div className="sheet" data-paper={showsPaper || undefined}>
        <div className="sheet-facts">
          <ReadinessList {...{ missing, becameDraft, stopped }} state={draft.state} />
          <WordingNote demands={demands} />
          <ClassPicker
            candidates={open.candidates}
            chosen={classIds}
            moved={moved}
            onChange={(next) => void chooseClasses(next)}
          />
          <SheetFacts open={open} draft={draft} change={change} />
        </div>
        <SheetMatter draft={draft} change={change} />
        {showsPaper && sheetId !== null && (
          <PaperPanel sheetId={sheetId} onPrint={print} onClose={() => showPaper(false)} />
        )}
      </div>
    </Page>
  );
}

/** Brings the note about the wording into sight. */
const showWording = () => document.querySelector('.wording-note')?.scrollIntoView({ block: 'center' });

/** A new sheet is for all classes of the grade and language that learn the subject and have no sheet yet. */
function firstClasses({ candidates }: OpenSheet, classId: number): number[] {
  return candidates
    .filter(({ id, inLoad, otherSheetId }) => id === classId || (inLoad && otherSheetId === null))
    .map(({ id }) => id);
}
