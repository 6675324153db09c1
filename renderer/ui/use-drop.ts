import { useEffect, useRef, useState } from 'react';

/** Takes a file that is dropped anywhere on the window; true while one hovers. */
export function useDrop(onPath: (path: string) => void): boolean {
  const [hovering, setHovering] = useState(false);
  const latest = useRef(onPath);
  latest.current = onPath;
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setHovering(false);
      const file = event.dataTransfer?.files[0];
      const path = file ? window.bridge.pathOf(file) : '';
      if (path !== '') latest.current(path);
    };
    document.addEventListener('dragover', hover);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', hover);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return hovering;
}
