/** Until a file is whole it stands under its name with this ending. */
export const part = '.part';
