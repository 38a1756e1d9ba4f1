/**
 * What a translation must hold, given the Chinese texts: the same keys. Where
 * Chinese has a plural's one form (`_other`), the translation has `_one` too.
 */
export type TranslationOf<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : TranslationOf<Source[Key]>
} & {
  [Key in keyof Source as Key extends `${infer Stem}_other` ? `${Stem}_one` : never]: string
}
