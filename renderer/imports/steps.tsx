import { IconCheck } from '@tabler/icons-react';
import { useTexts } from '../ui/texts.tsx';
import type { ImportState, Step } from './use-import.ts';

const order: Step[] = ['file', 'columns', 'check', 'result'];

/** Where the import stands; steps behind can be gone back to. */
export function Steps({ state }: { state: ImportState }) {
  const { t } = useTexts();
  const now = order.indexOf(state.step);
  const reachable = (place: number) => place < now && now < 3 && (place > 0 || state.opened !== null);
  return (
    <ol className="import-steps">
      {order.map((step, place) => (
        <li
          key={step}
          data-state={place < now ? 'done' : place === now ? 'now' : 'ahead'}
          aria-current={place === now ? 'step' : undefined}
        >
          <button
            type="button"
            disabled={!reachable(place)}
            onClick={() => (step === 'file' ? state.forget() : state.goTo(step))}
          >
            <span className="import-step-sign" aria-hidden>
              {place < now ? <IconCheck size={14} /> : place + 1}
            </span>
            {t(`imports.step.${step}`)}
          </button>
        </li>
      ))}
    </ol>
  );
}
