import { expect, it } from 'vitest'
import { byFitness, type Technician } from './fitness'

function technician(id: string, given: Partial<Technician>): Technician {
  return { id, name: id, skills: [], department: '', open: 0, ...given }
}

it('puts who fits zone and product first, and among those who has least to do', () => {
  const people = [
    technician('stranger', {}),
    technician('neighbour', { zone: 'CITY', open: 1 }),
    technician('expert', { skills: ['热水器'], open: 0 }),
    technician('busy', { zone: 'CITY', skills: ['热水器'], open: 4 }),
    technician('best', { zone: 'CITY', skills: ['空气能', '热水器'], open: 1 }),
  ]
  const order = people.sort(byFitness('CITY', '热水器')).map(({ id }) => id)
  expect(order).toEqual(['best', 'busy', 'expert', 'neighbour', 'stranger'])
})

it('does not need to know the product', () => {
  const people = [technician('far', { zone: 'REMOTE' }), technician('near', { zone: 'CITY' })]
  expect(people.sort(byFitness('CITY', null)).map(({ id }) => id)).toEqual(['near', 'far'])
})
