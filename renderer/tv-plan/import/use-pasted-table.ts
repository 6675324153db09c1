import { useEffect, useRef } from 'react';
import { useTexts } from '../../ui/texts.tsx';
import { showTrouble } from '../../ui/toasts.tsx';
import { tableOfClipboard } from './clipboard-table.ts';

/** Ctrl+V anywhere on the page takes the copied table. */
export function usePastedTable(onTable: (text: string) => void): void {
  const { t } = useTexts();
  const latest = useRef(onTable);
  latest.current = onTable;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement) return; // an answer is being typed
      event.preventDefault();
      const table = tableOfClipboard(event.clipboardData);
      if (table) latest.current(table);
      else showTrouble(t('tvPlan.import.noPaste'), t, true);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [t]);
}
