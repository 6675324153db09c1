import type { PictureTask } from '../school/prepare-picture.ts';

// The tasks that run in threads of the pool, by name. A task takes and returns plain values; what is expected to go
// wrong is returned, not thrown: only message and stack of an error survive the way out of a thread.

/** See prepare-picture.ts; loaded only when a picture comes. */
export async function preparePicture(task: PictureTask) {
  return (await import('../school/prepare-picture.ts')).preparePicture(task);
}
