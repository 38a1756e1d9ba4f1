import type { Active, DndContextProps, Over } from '@dnd-kit/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/lib/formats'
import { type Cargo, type Place, recordOf } from './drag'
import type { Slot } from './slots'
import type { Board } from './useBoard'

/** What screen readers are told while something is dragged. */
export function useAnnouncements(
  board: Board,
  slots: readonly Slot[],
): NonNullable<DndContextProps['accessibility']> {
  const { t } = useTranslation('dispatch')
  const formats = useFormats()
  return useMemo(() => {
    const number = (active: Active) => recordOf(active.data.current as Cargo).number
    const place = (over: Over | null) => {
      const { technicianID, slotKey } = (over?.data.current ?? {}) as Partial<Place>
      const technician = board.technicians.find(({ id }) => id === technicianID)
      const slot = slots.find(({ key }) => key === slotKey)
      if (!technician || !slot) return t('dragging.nowhere')
      const hour = slot.hour === undefined ? '' : ` ${slot.hour}:00`
      return `${technician.name}, ${formats.day(slot.day, 'long')}${hour}`
    }
    return {
      screenReaderInstructions: { draggable: t('dragging.how') },
      announcements: {
        onDragStart: ({ active }) => t('dragging.lifted', { number: number(active) }),
        onDragOver: ({ over }) => place(over),
        onDragEnd: ({ active, over }) =>
          t('dragging.dropped', { number: number(active), place: place(over) }),
        onDragCancel: ({ active }) => t('dragging.cancelled', { number: number(active) }),
      },
    }
  }, [board, slots, formats, t])
}
