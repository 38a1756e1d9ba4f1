/** A name in the language of the page; in Chinese where there is no other. */
export function inLanguage(name: { zh: string; en: string }, language: string): string {
  return language.startsWith('zh') ? name.zh : name.en || name.zh
}
