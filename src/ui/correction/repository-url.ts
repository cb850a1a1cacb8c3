const given: unknown = import.meta.env.VITE_REPOSITORY_URL;

/**
 * Public address of the repository, from the build setting `VITE_REPOSITORY_URL`; `null` where a build has none. It
 * is one that takes reports at `/issues/new?title=&body=`.
 */
export const REPOSITORY_URL =
  typeof given === 'string' && given !== '' ? given.replace(/\/+$/, '') : null;
