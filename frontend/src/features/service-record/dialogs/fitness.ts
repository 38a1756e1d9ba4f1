import type { ServiceZone } from '@/gql/graphql'

/** A technician, as far as a dispatcher looks at one. */
export interface Technician {
  id: string
  name: string
  zone?: ServiceZone | null | undefined
  skills: readonly string[]
  department: string
  /** Visits that are dispatched and not finished. */
  open: number
}

/** The order in which a dispatcher looks for somebody: who fits best, and among those who has least to do. */
export function byFitness(
  zone: ServiceZone,
  category: string | null,
): (a: Technician, b: Technician) => number {
  const fitness = (technician: Technician) =>
    Number(technician.zone === zone) +
    Number(category !== null && technician.skills.includes(category))
  return (a, b) => fitness(b) - fitness(a) || a.open - b.open
}
