import { useRoute } from '../../ui/route.ts';
import { FeedbackPart } from './feedback-part.tsx';
import { NotesPart } from './notes-part.tsx';
import { SignalsPart } from './signals-part.tsx';

/** What the director looks at (A33): signals, teachers' own periods of feedback, notes of people. */
export function OversightTab() {
  const { path } = useRoute();
  if (path[1] === 'feedback') return <FeedbackPart />;
  if (path[1] === 'notes') return <NotesPart />;
  return <SignalsPart />;
}
