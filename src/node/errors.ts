/** The reason of a system error in words: `it does not exist`. */
export function systemReason(error: unknown): string {
  const reasons: Record<string, string> = {
    ENOENT: 'it does not exist',
    EEXIST: 'it already exists',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'part of its path is not a folder',
    ELOOP: 'its symbolic links form a loop',
    ENAMETOOLONG: 'its name is too long',
    ENOSPC: 'the disk is full',
    ENXIO: 'it is not a regular file',
    EROFS: 'the disk is read-only',
    EMFILE: 'too many files are open',
  };
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}
