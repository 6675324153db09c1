import { basename, dirname } from 'node:path';
import { Problem } from '../../shared/problem.ts';

/** What went wrong on the disk, in words; anything unexpected is passed on as it is. */
export function diskProblem(error: { code?: string | undefined; message?: string }, path: string): Error {
  const folder = dirname(path);
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Problem('print.problem.diskFull', { folder });
    case 'EACCES':
    case 'EROFS':
      return new Problem('print.problem.notWritable', { folder });
    // A PDF that is open in a viewer: Windows refuses to replace it.
    case 'EBUSY':
    case 'EPERM':
    case 'ETXTBSY':
      return new Problem('print.problem.fileBusy', { file: basename(path) });
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
    case 'EIO':
      return new Problem('print.problem.folderGone', { folder });
    default:
      return new Error(`${error.code ?? 'unknown'}: ${error.message ?? ''}`);
  }
}
