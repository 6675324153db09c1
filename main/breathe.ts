/** Lets the window's events run between two slices of long work in the main process (each slice well under 50 ms). */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
