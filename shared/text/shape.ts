/**
 * What the Kazakh messages must look like, from the Russian ones: the same keys, but Kazakh has two plural forms
 * (`_one`, `_other`) where Russian has four. A key that is missing or too many stops the build.
 */
export type KazakhOf<T> = {
  [K in keyof T as K extends `${string}_few` | `${string}_many` ? never : K]: T[K] extends string
    ? string
    : KazakhOf<T[K]>;
};
