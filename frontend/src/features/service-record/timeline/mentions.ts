/** Somebody to whom a note can speak. */
export interface Person {
  id: string
  name: string
}

/** A piece of a note: plain words, or the name of somebody to whom it speaks. */
export interface NotePart {
  /** Where it begins in the note. */
  at: number
  part: string
  person?: Person
}

/** Takes a note apart at the names of those to whom it speaks; the longer of two names goes first. */
export function mentionParts(note: string, people: readonly Person[]): NotePart[] {
  const names = [...people].sort((a, b) => b.name.length - a.name.length)
  const parts: NotePart[] = []
  let plain = 0
  for (let at = note.indexOf('@'); at >= 0; at = note.indexOf('@', at + 1)) {
    const person = names.find(({ name }) => note.startsWith(name, at + 1))
    if (!person) continue
    if (at > plain) parts.push({ at: plain, part: note.slice(plain, at) })
    const end = at + 1 + person.name.length
    parts.push({ at, part: note.slice(at, end), person })
    plain = end
  }
  if (plain < note.length) parts.push({ at: plain, part: note.slice(plain) })
  return parts
}

/** Those of the people whose names the note mentions: a name that was deleted again speaks to nobody. */
export function mentionedIn(note: string, people: readonly Person[]): string[] {
  const ids = mentionParts(note, people).flatMap(({ person }) => person?.id ?? [])
  return [...new Set(ids)]
}
